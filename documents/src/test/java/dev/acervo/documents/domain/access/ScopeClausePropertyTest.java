package dev.acervo.documents.domain.access;

import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.memory.Documents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.roaringbitmap.RoaringBitmap;

/**
 * For any reach and any document: the level decided, the level that the clauses of a query give, and the level of a
 * naive reading of the design's table are the same.
 */
class ScopeClausePropertyTest {
    private static final int PEOPLE = 8;
    /** The shipped ones, and one that managers and the line manage. */
    private static final DocumentTypes TYPES = new DocumentTypes(Stream.concat(
                    DocumentTypes.shipped().all().stream(),
                    Stream.of(new DocumentType(
                            "managed",
                            new DocumentType.Name("Gerido", "Managed"),
                            false,
                            new DocumentType.Access(Level.MANAGE, Level.MANAGE, Level.MANAGE, Level.MANAGE),
                            Set.of())))
            .toList());

    private static final Evaluator EVALUATOR = new Evaluator(TYPES);

    @Property(tries = 500)
    void decisionsClausesAndTheNaiveModelAgree(@ForAll long seed) {
        var random = new Random(seed);
        var documents = Stream.generate(() -> document(random)).limit(20).toList();
        var actor = actor(random, documents);
        var clauses = EVALUATOR.clauses(actor);
        for (var document : documents) {
            var naive = naive(actor, document);
            assertThat(EVALUATOR.decide(actor, document).level()).isEqualTo(naive);
            assertThat(byClauses(clauses, document)).isEqualTo(naive);
        }
    }

    private static Level byClauses(List<ScopeClause> clauses, Document document) {
        return clauses.stream()
                .filter(clause -> holds(clause, document))
                .map(ScopeClause::level)
                .max(Level::compareTo)
                .orElse(Level.NONE);
    }

    private static boolean holds(ScopeClause clause, Document document) {
        return switch (clause) {
            case ScopeClause.About about ->
                about.types().contains(document.type()) && about.owners().contains(document.ownerNumber());
            case ScopeClause.AboutOthers others ->
                others.types().contains(document.type()) && document.ownerNumber() != others.self();
            case ScopeClause.Shared shared ->
                shared.documents().contains(document.id()) && document.ownerNumber() != shared.self();
            case ScopeClause.AddedBy added -> document.uploaders().contains(added.uploader());
        };
    }

    /** The design's section 3, read aloud. */
    private static Level naive(Actor actor, Document document) {
        var scope = actor.scope();
        var level = Level.NONE;
        if (scope.self() == null) {
            return level;
        }
        var type = TYPES.find(document.type()).orElseThrow();
        int owner = document.ownerNumber();
        for (var version : document.versions()) {
            if (version.createdBy().equals(actor.id()) && version.number() >= document.placedFrom()) {
                level = max(level, Level.VIEW);
            }
        }
        if (scope.self() == owner) {
            return max(level, type.access().self());
        }
        if (scope.direct().contains(owner)) {
            level = max(level, type.access().directManager());
        }
        if (scope.line().contains(owner)) {
            level = max(level, type.access().line());
        }
        if (actor.roles().contains(Role.HR)) {
            level = max(level, type.access().hr());
        }
        if (actor.roles().contains(Role.AUDITOR) && !type.sensitive()) {
            level = max(level, Level.METADATA);
        }
        for (var grant : scope.grants()) {
            boolean covered =
                    grant.types().isEmpty() ? !type.sensitive() : grant.types().contains(type.id());
            if (covered && grant.people().contains(owner)) {
                level = max(level, grant.level());
            }
        }
        for (var delegation : scope.delegations()) {
            if (delegation.direct().contains(owner)) {
                level = max(level, min(type.access().directManager(), Level.EDIT));
            }
            if (delegation.line().contains(owner)) {
                level = max(level, min(type.access().line(), Level.EDIT));
            }
        }
        for (var share : scope.documents().getOrDefault(document.id(), List.of())) {
            level = max(level, share.level());
        }
        return level;
    }

    private static Level max(Level one, Level other) {
        return one.atLeast(other) ? one : other;
    }

    private static Level min(Level one, Level other) {
        return one.atLeast(other) ? other : one;
    }

    private static Actor actor(Random random, List<Document> documents) {
        int self = random.nextInt(PEOPLE);
        var roles = new ArrayList<Role>();
        for (var role : Role.values()) {
            if (random.nextInt(3) == 0) {
                roles.add(role);
            }
        }
        var grants = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Scope.Grant(level(random), types(random), people(random), null, null))
                .toList();
        var delegations = IntStream.range(0, random.nextInt(3))
                .mapToObj(_ ->
                        new Scope.Delegation(employee(random.nextInt(PEOPLE)), people(random), people(random), null))
                .toList();
        var scope = random.nextInt(20) == 0
                ? Scope.nothing("1")
                : new Scope(
                        "1",
                        null,
                        self,
                        people(random),
                        people(random),
                        grants,
                        delegations,
                        shares(random, documents));
        return new Actor(employee(self), Set.copyOf(roles), scope);
    }

    private static Map<DocumentId, List<Scope.Shared>> shares(Random random, List<Document> documents) {
        var shares = new HashMap<DocumentId, List<Scope.Shared>>();
        for (int i = random.nextInt(8); i > 0; i--) {
            var document = documents.get(random.nextInt(documents.size()));
            shares.computeIfAbsent(document.id(), _ -> new ArrayList<>())
                    .add(new Scope.Shared(new UUID(1, i), level(random), null));
        }
        return shares;
    }

    private static Level level(Random random) {
        return Level.values()[1 + random.nextInt(4)];
    }

    private static Document document(Random random) {
        var document = Documents.document(type(random), random.nextInt(PEOPLE), random.nextInt(PEOPLE));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            document = random.nextBoolean()
                    ? document.add(Documents.file(document.file().number() + 1, random.nextInt(PEOPLE), Documents.NOW))
                    : document.describe(Documents.details(type(random), random.nextInt(PEOPLE)), Documents.NOW);
        }
        return document;
    }

    private static RoaringBitmap people(Random random) {
        var people = new RoaringBitmap();
        for (int number = 0; number < PEOPLE; number++) {
            if (random.nextInt(3) == 0) {
                people.add(number);
            }
        }
        return people;
    }

    private static Set<String> types(Random random) {
        var types = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            types.add(type(random));
        }
        return Set.copyOf(types);
    }

    private static String type(Random random) {
        var all = TYPES.all();
        return all.get(random.nextInt(all.size())).id();
    }
}
