package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.UUID;

/** Whose documents a permission opens; who belongs to it is asked at the moment of reading. */
public sealed interface Target {
    UUID value();

    /** One person. */
    record Person(EmployeeId id) implements Target {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** One person and everybody below them. */
    record Subtree(EmployeeId id) implements Target {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** Everybody in a group. */
    record Group(GroupId id) implements Target {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** Everybody in a department or in one below it. */
    record Department(DepartmentId id) implements Target {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /**
     * One document: a share.
     *
     * @param owner whom it is about; the share ends when that changes
     */
    record Document(DocumentId id, EmployeeId owner) implements Target {
        @Override
        public UUID value() {
            return id.value();
        }
    }
}
