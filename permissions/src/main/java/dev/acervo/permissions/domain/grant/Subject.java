package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.UUID;

/** Who is given a permission. */
public sealed interface Subject {
    UUID value();

    record Person(EmployeeId id) implements Subject {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** Whoever is in the group at the moment of asking. */
    record Group(GroupId id) implements Subject {
        @Override
        public UUID value() {
            return id.value();
        }
    }
}
