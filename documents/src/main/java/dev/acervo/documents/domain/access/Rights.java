package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.DocumentStatus;

/** What a person can do with a document as it is now: the one place where levels become deeds. */
public record Rights(
        boolean edit,
        boolean trash,
        boolean restore,
        boolean download,
        boolean newVersion,
        boolean share,
        boolean changeType) {
    static Rights of(Level level, DocumentStatus status) {
        boolean active = status == DocumentStatus.ACTIVE;
        boolean edit = level.atLeast(Level.EDIT) && active;
        boolean manage = level.atLeast(Level.MANAGE) && active;
        return new Rights(
                edit, manage, level.atLeast(Level.MANAGE) && !active, level.atLeast(Level.VIEW), edit, manage, manage);
    }
}
