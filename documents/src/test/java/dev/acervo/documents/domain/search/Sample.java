package dev.acervo.documents.domain.search;

import static dev.acervo.documents.memory.Documents.employee;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentType;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Role;
import dev.acervo.documents.domain.access.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Random documents, people and questions; the same for the same seed. */
public final class Sample {
    /** Words that are their own base form in both languages. */
    public static final List<String> WORDS = List.of("bravo", "delta", "golf", "kilo", "lima", "papa", "zulu");

    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
    private static final List<String> TYPES =
            DocumentTypes.shipped().all().stream().map(DocumentType::id).toList();

    private final Random random;
    private final int people;

    public Sample(long seed, int people) {
        this.random = new Random(seed);
        this.people = people;
    }

    public List<IndexEntry> entries(int count) {
        return IntStream.range(0, count).mapToObj(_ -> entry()).toList();
    }

    /** One with few distinct values in every field, so that ties are common. */
    public IndexEntry entry() {
        int owner = random.nextInt(people);
        var created = START.plus(Duration.ofHours(random.nextInt(50)));
        int files = 1 + random.nextInt(3);
        var versions = new ArrayList<FileVersion>();
        for (int number = 1; number <= files; number++) {
            versions.add(file(number, created, employee(random.nextInt(people))));
        }
        var document = new Document(
                new DocumentId(new UUID(0x018f_0000_0000_7000L | random.nextInt(1 << 30) << 16, random.nextLong())),
                1 + random.nextInt(3),
                pick(WORDS) + " " + pick(WORDS),
                random.nextBoolean() ? pick(WORDS) : null,
                pick(TYPES),
                employee(owner),
                owner,
                random.nextBoolean() ? List.of(pick(WORDS)) : List.of(),
                date(),
                date(),
                random.nextInt(5) == 0 ? DocumentStatus.TRASHED : DocumentStatus.ACTIVE,
                versions,
                1 + random.nextInt(files + 1),
                created,
                versions.getFirst().createdBy(),
                created.plus(Duration.ofHours(random.nextInt(9))));
        return new IndexEntry(document, pick(WORDS));
    }

    /**
     * Somebody with a random reach: nothing, or a few, or everybody; sometimes a role, grants, delegations, shares.
     *
     * @param entries whose documents may be shared with them
     */
    public Actor actor(List<IndexEntry> entries) {
        int self = random.nextInt(people);
        var roles = new HashSet<Role>();
        if (random.nextInt(5) == 0) {
            roles.add(Role.HR);
        }
        if (random.nextInt(5) == 0) {
            roles.add(Role.AUDITOR);
        }
        var grants =
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> grant()).toList();
        var delegations = IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new Scope.Delegation(employee(random.nextInt(people)), some(), some(), null))
                .toList();
        var scope = new Scope("1", null, self, some(), some(), grants, delegations, shares(entries));
        return new Actor(employee(self), roles, scope);
    }

    public Search search() {
        return new Search(
                random.nextInt(3) == 0 ? pick(WORDS) : null,
                random.nextInt(6) == 0 ? Set.of(employee(random.nextInt(people)), employee(1)) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(pick(TYPES), pick(TYPES) + "-") : Set.of(),
                random.nextInt(5) == 0 ? Set.of(pick(WORDS).toUpperCase(java.util.Locale.ROOT)) : Set.of(),
                random.nextInt(3) == 0 ? Set.of() : Set.of(pick(List.of(DocumentStatus.values()))),
                pick(List.of(Order.values())));
    }

    private Scope.Grant grant() {
        var level = pick(List.of(Level.METADATA, Level.VIEW, Level.EDIT));
        return new Scope.Grant(level, random.nextBoolean() ? Set.of() : Set.of(pick(TYPES)), some(), null, null);
    }

    private Map<DocumentId, List<Scope.Shared>> shares(List<IndexEntry> entries) {
        var shares = new HashMap<DocumentId, List<Scope.Shared>>();
        for (int i = random.nextInt(2) * random.nextInt(60); i > 0; i--) {
            var level = pick(List.of(Level.METADATA, Level.VIEW, Level.EDIT, Level.MANAGE));
            shares.computeIfAbsent(pick(entries).document().id(), _ -> new ArrayList<>())
                    .add(new Scope.Shared(new UUID(1, i), level, null));
        }
        return shares;
    }

    private RoaringBitmap some() {
        var some = new RoaringBitmap();
        int size = List.of(0, 3, people / 3, people).get(random.nextInt(4));
        for (int i = 0; i < size; i++) {
            some.add(random.nextInt(people));
        }
        return some;
    }

    private static FileVersion file(int number, Instant at, EmployeeId by) {
        return new FileVersion(number, "a.pdf", "application/pdf", 10, "0".repeat(64), "key", at, by);
    }

    private @Nullable LocalDate date() {
        return random.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(9));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
