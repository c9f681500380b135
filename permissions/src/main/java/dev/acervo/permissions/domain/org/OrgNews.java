package dev.acervo.permissions.domain.org;

/** What one event of the org chart says. */
public sealed interface OrgNews {
    /** A person as they are now. */
    record OfPerson(Member member) implements OrgNews {}

    /** A department that is new or changed, as it is now. */
    record OfDepartment(Department department) implements OrgNews {}

    record DepartmentRemoved(DepartmentId id) implements OrgNews {}
}
