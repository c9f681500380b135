package dev.acervo.documents.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * One source of rights on the documents about some people.
 *
 * @param levels the level by type
 * @param reason how it is told, given the level
 */
record Claim(Owners owners, Function<DocumentType, Level> levels, Function<Level, Reason> reason) {

    /** All that the person has, but for what hangs on a single document. */
    static List<Claim> of(Actor actor) {
        var scope = actor.scope();
        var self = scope.self();
        if (self == null) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        claims.add(of(Reason.Kind.SELF, new Owners.Some(RoaringBitmap.bitmapOf(self)), Claim::self));
        claims.add(of(Reason.Kind.DIRECT, new Owners.Some(scope.direct()), Claim::directManager));
        claims.add(of(Reason.Kind.LINE, new Owners.Some(scope.line()), Claim::line));
        var others = new Owners.Others(self);
        if (actor.has(Role.HR)) {
            claims.add(new Claim(others, t -> t.access().hr(), level -> Reason.role(Role.HR, level)));
        }
        if (actor.has(Role.AUDITOR)) {
            claims.add(new Claim(others, Claim::audited, level -> Reason.role(Role.AUDITOR, level)));
        }
        scope.grants().forEach(grant -> claims.add(of(grant)));
        scope.delegations().forEach(delegation -> {
            claims.add(of(delegation, delegation.direct(), Claim::directManager));
            claims.add(of(delegation, delegation.line(), Claim::line));
        });
        return claims;
    }

    private static Claim of(Reason.Kind kind, Owners owners, Function<DocumentType, Level> levels) {
        return new Claim(owners, levels, level -> Reason.of(kind, level));
    }

    private static Claim of(Scope.Grant grant) {
        return new Claim(
                new Owners.Some(grant.people()),
                type -> grant.covers(type) ? grant.level() : Level.NONE,
                level -> Reason.grant(grant, level));
    }

    /** Who stands in for somebody changes what that person may change, and decides over nothing. */
    private static Claim of(Scope.Delegation delegation, RoaringBitmap people, Function<DocumentType, Level> levels) {
        return new Claim(
                new Owners.Some(people),
                type -> levels.apply(type).atMost(Level.EDIT),
                level -> Reason.delegation(delegation, level));
    }

    private static Level self(DocumentType type) {
        return type.access().self();
    }

    private static Level directManager(DocumentType type) {
        return type.access().directManager();
    }

    private static Level line(DocumentType type) {
        return type.access().line();
    }

    private static Level audited(DocumentType type) {
        return type.sensitive() ? Level.NONE : Level.METADATA;
    }
}
