package dev.acervo.permissions.domain.grant;

/** What let the maker of a share manage the document; without it the share does not stand. */
public sealed interface Basis {

    /** A role, for as long as the maker works here: roles are known to the identity provider alone. */
    record Role() implements Basis {}

    /** The document is about the maker. */
    record Self() implements Basis {}

    /** The maker is the manager of the document's owner. */
    record Direct() implements Basis {}

    /** The maker is above the manager of the document's owner. */
    record Line() implements Basis {}

    /** Another permission of the level MANAGE. */
    record Permission(GrantId id) implements Basis {}
}
