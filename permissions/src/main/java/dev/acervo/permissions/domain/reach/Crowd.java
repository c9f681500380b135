package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.util.Collection;
import org.roaringbitmap.RoaringBitmap;

/** Collects people of a company as a set of their numbers; who is not known there is left out. */
final class Crowd {
    private final OrgSnapshot org;
    private final Groups groups;
    private final RoaringBitmap numbers = new RoaringBitmap();

    Crowd(OrgSnapshot org, Groups groups) {
        this.org = org;
        this.groups = groups;
    }

    void add(EmployeeId person) {
        org.find(person).ifPresent(member -> numbers.add(member.number().value()));
    }

    void add(RoaringBitmap some) {
        numbers.or(some);
    }

    void addSubjects(Collection<Grant> grants) {
        grants.forEach(grant -> add(grant.subject()));
    }

    void add(Subject subject) {
        switch (subject) {
            case Subject.Person(var id) -> add(id);
            case Subject.Group(var id) -> numbers.or(groups.members(id));
        }
    }

    RoaringBitmap numbers() {
        return numbers;
    }
}
