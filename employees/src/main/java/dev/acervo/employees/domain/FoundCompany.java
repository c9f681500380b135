package dev.acervo.employees.domain;

/** Puts the first person of HR into an empty installation: somebody must be there to hire the others. */
public final class FoundCompany {
    private final EmployeeStore store;
    private final Stamps stamps;

    public FoundCompany(EmployeeStore store, Stamps stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    /** Hires the founder as a root; does nothing when anybody was ever hired. True when it did. */
    public boolean found(EmployeeId founder, Details details) {
        return store.change(org -> {
            if (!org.empty()) {
                return false;
            }
            var employee = Employee.hired(founder, org.nextNumber(), details, org.nextVersion());
            org.save(employee, stamps.event(EmployeeEvent.Kind.HIRED, employee));
            return true;
        });
    }
}
