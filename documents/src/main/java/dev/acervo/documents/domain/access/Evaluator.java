package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.access.DocumentType.Adder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The one place that decides who has which level on a document. A decision about one document and the clauses of
 * a query come from the same list of claims, so a list can neither show more nor less than reading one by one.
 */
public final class Evaluator {
    private final DocumentTypes types;

    public Evaluator(DocumentTypes types) {
        this.types = types;
    }

    /** The level of a person on a document: the highest that any reason gives. */
    public Decision decide(Actor actor, Document document) {
        if (!actor.employed()) {
            return Decision.of(List.of(), Set.of());
        }
        var reasons = new ArrayList<Reason>();
        var type = types.find(document.type());
        if (type.isPresent()) {
            for (var claim : claims(actor)) {
                var level = claim.levels().apply(type.get());
                if (level != Level.NONE && claim.owners().test(document.ownerNumber())) {
                    reasons.add(claim.reason(level));
                }
            }
        }
        var added = added(actor, document);
        if (!added.isEmpty()) {
            reasons.add(Reason.uploader());
        }
        return Decision.of(reasons, added);
    }

    /** Everything that the person sees, as clauses of a query. */
    public List<ScopeClause> clauses(Actor actor) {
        if (!actor.employed()) {
            return List.of();
        }
        var clauses = new ArrayList<ScopeClause>();
        for (var claim : claims(actor)) {
            byLevel(claim.levels()).forEach((level, ids) -> claim.owners().clause(claim.kind(), level, ids, clauses));
        }
        clauses.add(new ScopeClause.AddedBy(actor.id()));
        return clauses;
    }

    /** Whether the person may add a document of this type about the employee with this number. */
    public boolean mayAdd(Actor actor, int ownerNumber, DocumentType type) {
        if (!actor.employed()) {
            return false;
        }
        if (actor.is(ownerNumber)) {
            return type.addedBy().contains(Adder.SELF);
        }
        return (type.addedBy().contains(Adder.HR) && actor.has(Role.HR))
                || (type.addedBy().contains(Adder.DIRECT)
                        && actor.scope().direct().contains(ownerNumber));
    }

    public DocumentTypes types() {
        return types;
    }

    private static List<Claim> claims(Actor actor) {
        var scope = actor.scope();
        var number = scope.self();
        if (number == null) {
            return List.of();
        }
        var others = new Owners(null, number);
        var claims = new ArrayList<Claim>();
        claims.add(new Claim(
                Reason.Kind.SELF,
                Owners.of(RoaringBitmap.bitmapOf(number), number),
                t -> t.access().self()));
        claims.add(new Claim(
                Reason.Kind.DIRECT,
                Owners.of(scope.direct(), number),
                t -> t.access().directManager()));
        claims.add(new Claim(
                Reason.Kind.LINE,
                Owners.of(scope.line(), number),
                t -> t.access().line()));
        if (actor.has(Role.HR)) {
            claims.add(new Claim(Reason.Kind.ROLE, others, t -> t.access().hr(), Role.HR, null));
        }
        if (actor.has(Role.AUDITOR)) {
            claims.add(new Claim(
                    Reason.Kind.ROLE, others, t -> t.sensitive() ? Level.NONE : Level.METADATA, Role.AUDITOR, null));
        }
        for (var grant : scope.grants()) {
            claims.add(new Claim(
                    Reason.Kind.GRANT,
                    Owners.of(grant.people(), number),
                    t -> grant.covers(t) ? grant.level() : Level.NONE,
                    null,
                    grant));
        }
        return claims;
    }

    private static Set<Integer> added(Actor actor, Document document) {
        var added = new HashSet<Integer>();
        for (var version : document.versions()) {
            if (version.number() >= document.placedFrom() && version.createdBy().equals(actor.id())) {
                added.add(version.number());
            }
        }
        return added;
    }

    private EnumMap<Level, Set<String>> byLevel(Function<DocumentType, Level> levels) {
        var ids = new EnumMap<Level, Set<String>>(Level.class);
        for (var type : types.all()) {
            var level = levels.apply(type);
            if (level != Level.NONE) {
                ids.computeIfAbsent(level, _ -> new HashSet<>()).add(type.id());
            }
        }
        return ids;
    }

    /** One source of rights: about these owners, this level by type. */
    private record Claim(
            Reason.Kind kind,
            Owners owners,
            Function<DocumentType, Level> levels,
            @Nullable Role role,
            Scope.@Nullable Grant grant) {
        Claim(Reason.Kind kind, Owners owners, Function<DocumentType, Level> levels) {
            this(kind, owners, levels, null, null);
        }

        Reason reason(Level level) {
            return grant == null
                    ? new Reason(kind, level, role, null, null)
                    : new Reason(kind, level, role, grant.permissionId(), grant.until());
        }
    }

    /** The owners of a claim: some, or (without a set) everybody but the person themselves. */
    private record Owners(@Nullable RoaringBitmap some, int self) implements IntPredicate {
        static Owners of(RoaringBitmap some, int self) {
            return new Owners(some, self);
        }

        @Override
        public boolean test(int owner) {
            return some == null ? owner != self : some.contains(owner);
        }

        void clause(Reason.Kind kind, Level level, Set<String> types, List<ScopeClause> clauses) {
            if (some == null) {
                clauses.add(new ScopeClause.AboutOthers(kind, level, Set.copyOf(types), self));
            } else if (!some.isEmpty()) {
                clauses.add(new ScopeClause.About(kind, level, Set.copyOf(types), some));
            }
        }
    }
}
