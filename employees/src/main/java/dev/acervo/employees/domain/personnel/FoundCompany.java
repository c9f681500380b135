package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.Stamps;
import java.util.List;

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
            var employee = Employee.hired(founder, org.nextNumbers(1), details, org.upcomingVersion());
            var revision = stamps.revision(Revision.Kind.HIRED, null, employee);
            new Keeping(stamps).keep(org, null, stamps.today(), List.of(revision));
            return true;
        });
    }
}
