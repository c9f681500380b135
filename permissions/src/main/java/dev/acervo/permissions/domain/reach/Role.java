package dev.acervo.permissions.domain.reach;

/** A role of the realm that changes what one may ask or change here. */
public enum Role {
    HR,
    ADMIN,
    AUDITOR
}
