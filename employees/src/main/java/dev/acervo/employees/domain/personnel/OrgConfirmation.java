package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.OrgVersion;

/** Tells whether a change of the tree decides already who sees what. */
@FunctionalInterface
public interface OrgConfirmation {
    /**
     * Waits up to half a second for this version to be in force everywhere. False when it is not, or when that cannot be
     * found out; never throws.
     */
    boolean inForce(OrgVersion version);
}
