package dev.acervo.permissions.domain.org;

/**
 * One person or department as it is since an org version. A change of many people has many parts, which are in force
 * together from the last one on.
 *
 * @param part from 1 to {@code parts}
 */
public record OrgEvent(long version, int part, int parts, OrgNews news) {
    public OrgEvent {
        if (version < 1 || part < 1 || part > parts) {
            throw new IllegalArgumentException("part " + part + " of " + parts + " of org version " + version);
        }
    }
}
