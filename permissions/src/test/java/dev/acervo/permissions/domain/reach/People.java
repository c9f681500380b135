package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.grant.Window;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids and people for tests, made of small numbers. */
public final class People {
    private People() {}

    public static EmployeeId id(int number) {
        return new EmployeeId(new UUID(0x7000L, 0x8000_0000_0000_0000L | number));
    }

    /** @param manager a number, or -1 for a root */
    public static Member member(int number, int manager) {
        return member(number, manager, Employment.ACTIVE);
    }

    public static Member member(int number, int manager, Employment employment) {
        return member(number, manager, employment, -1, null, null);
    }

    /** @param department a number, or -1 for none */
    public static Member member(
            int number,
            int manager,
            Employment employment,
            int department,
            @Nullable String title,
            @Nullable String location) {
        return new Member(
                id(number),
                new EmployeeNumber(number),
                "Person " + number,
                manager < 0 ? null : id(manager),
                employment,
                department < 0 ? null : departmentId(department),
                title,
                location);
    }

    public static DepartmentId departmentId(int number) {
        return new DepartmentId(new UUID(0xD000L, 0x8000_0000_0000_0000L | number));
    }

    /** @param parent a number, or -1 for a root */
    public static Department department(int number, int parent) {
        return new Department(
                departmentId(number), "D" + number, "Department " + number, parent < 0 ? null : departmentId(parent));
    }

    public static GrantId grantId(int number) {
        return new GrantId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public static GroupId groupId(int number) {
        return new GroupId(new UUID(0x0191_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public static Group group(int number, Group.Definition definition) {
        return new Group(
                groupId(number),
                new Group.Content("Group " + number, "", definition),
                id(9_999),
                Instant.EPOCH,
                null,
                1);
    }

    public static Grant grant(int number, int subject, Target target, Instant from, @Nullable Instant until) {
        return grant(number, new Subject.Person(id(subject)), target, from, until);
    }

    public static Grant grant(int number, Subject subject, Target target, Instant from, @Nullable Instant until) {
        return grant(
                number, subject, target, new Window(from, until), Level.VIEW, new Grant.Origin(id(9_999), from, null));
    }

    public static Grant grant(
            int number, Subject subject, Target target, Window window, Level level, Grant.Origin origin) {
        return new Grant(
                grantId(number),
                subject,
                target,
                window.from(),
                new Grant.Terms(level, List.of(), window.until(), "an audit"),
                origin,
                null,
                1);
    }

    public static DocumentId documentId(int number) {
        return new DocumentId(new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public static Delegation delegation(int number, int delegator, int delegate, Instant from, Instant until) {
        return new Delegation(
                new DelegationId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                id(delegator),
                id(delegate),
                from,
                new Delegation.Terms(until, "on leave"),
                id(delegator),
                from,
                null,
                1);
    }
}
