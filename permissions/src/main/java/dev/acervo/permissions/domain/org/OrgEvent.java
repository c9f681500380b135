package dev.acervo.permissions.domain.org;

import org.jspecify.annotations.Nullable;

/**
 * One person as they are since an org version, or nobody: a change of departments makes a version too. A change of many
 * people has many parts, which are in force together from the last one on.
 *
 * @param part from 1 to {@code parts}
 */
public record OrgEvent(
        long version, int part, int parts, @Nullable Member member) {
    public OrgEvent {
        if (version < 1 || part < 1 || part > parts) {
            throw new IllegalArgumentException("part " + part + " of " + parts + " of org version " + version);
        }
    }
}
