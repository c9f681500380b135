package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.DocumentType.Adder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
            for (var claim : Claim.of(actor)) {
                var level = claim.levels().apply(type.get());
                if (level != Level.NONE && claim.owners().contains(document.ownerNumber())) {
                    reasons.add(claim.reason().apply(level));
                }
            }
        }
        if (!actor.is(document.ownerNumber())) {
            actor.scope().shares(document.id()).forEach(share -> reasons.add(Reason.share(share)));
        }
        var added = added(actor, document);
        if (!added.isEmpty()) {
            reasons.add(Reason.uploader());
        }
        return Decision.of(reasons, added);
    }

    /** Everything that the person sees, as clauses of a query. */
    public List<ScopeClause> clauses(Actor actor) {
        var self = actor.scope().self();
        if (self == null) {
            return List.of();
        }
        var clauses = new ArrayList<ScopeClause>();
        for (var claim : Claim.of(actor)) {
            byLevel(claim.levels()).forEach((level, ids) -> {
                var kind = claim.reason().apply(level).kind();
                switch (claim.owners()) {
                    case Owners.Some(var numbers) when numbers.isEmpty() -> {}
                    case Owners.Some(var numbers) -> clauses.add(new ScopeClause.About(kind, level, ids, numbers));
                    case Owners.Others(var number) ->
                        clauses.add(new ScopeClause.AboutOthers(kind, level, ids, number));
                }
            });
        }
        shared(actor.scope()).forEach((level, ids) -> clauses.add(new ScopeClause.Shared(level, ids, self)));
        clauses.add(new ScopeClause.AddedBy(actor.id()));
        return clauses;
    }

    /**
     * Whether the person may add a document of this type about the employee with this number. Adding is no level: neither
     * a grant nor a delegation gives it.
     */
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

    private static EnumMap<Level, Set<DocumentId>> shared(Scope scope) {
        var ids = new EnumMap<Level, Set<DocumentId>>(Level.class);
        scope.documents()
                .forEach((document, shares) -> shares.forEach(share ->
                        ids.computeIfAbsent(share.level(), _ -> new HashSet<>()).add(document)));
        return ids;
    }
}
