package dev.acervo.documents.domain.access;

import java.util.Set;

/**
 * A kind of document and what everybody around its owner may do with it.
 *
 * @param id stable, lower case
 * @param sensitive not covered by grants that name no type, and unseen by auditors
 * @param addedBy who may add one about whom; nobody else may
 */
public record DocumentType(String id, Name name, boolean sensitive, Access access, Set<Adder> addedBy) {
    public DocumentType {
        addedBy = Set.copyOf(addedBy);
    }

    public record Name(String pt, String en) {}

    /** The level for the owner, the owner's manager, everybody above that manager, and the role hr. */
    public record Access(Level self, Level directManager, Level line, Level hr) {}

    /** Who may add: the person themselves, their manager, or the role hr (about others). */
    public enum Adder {
        SELF,
        DIRECT,
        HR
    }
}
