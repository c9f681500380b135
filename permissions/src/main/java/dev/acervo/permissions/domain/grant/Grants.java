package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All permissions that were not ended before their time, for the questions that a decision asks. Immutable. */
public final class Grants {
    public static final Grants NONE = new Grants(Map.of(), Index.empty(), Index.empty(), Index.empty(), Index.empty());

    private final Map<GrantId, Grant> byId;
    private final Index<Subject> bySubject;
    private final Index<Target> byTarget;

    /** Shares of documents only, by who made them. */
    private final Index<EmployeeId> byMaker;

    private final Index<DocumentId> byDocument;

    private Grants(
            Map<GrantId, Grant> byId,
            Index<Subject> bySubject,
            Index<Target> byTarget,
            Index<EmployeeId> byMaker,
            Index<DocumentId> byDocument) {
        this.byId = byId;
        this.bySubject = bySubject;
        this.byTarget = byTarget;
        this.byMaker = byMaker;
        this.byDocument = byDocument;
    }

    public static Grants of(Collection<Grant> grants) {
        return NONE.with(grants);
    }

    /** These permissions with some new, changed or ended. */
    public Grants with(Collection<Grant> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byId);
        var gone = new ArrayList<Grant>();
        var come = new ArrayList<Grant>();
        for (var grant : changed) {
            var before = grant.ended() == null ? next.put(grant.id(), grant) : next.remove(grant.id());
            if (before != null) {
                gone.add(before);
            }
            if (grant.ended() == null) {
                come.add(grant);
            }
        }
        return new Grants(
                next,
                bySubject.with(gone, come, Grant::subject),
                byTarget.with(gone, come, Grants::reached),
                byMaker.with(gone, come, Grants::maker),
                byDocument.with(gone, come, Grants::document));
    }

    /** Shares are found by their document. */
    private static @Nullable Target reached(Grant grant) {
        return grant.target() instanceof Target.Document ? null : grant.target();
    }

    private static @Nullable DocumentId document(Grant grant) {
        return grant.target() instanceof Target.Document(var id, var _) ? id : null;
    }

    private static @Nullable EmployeeId maker(Grant grant) {
        return grant.origin().basis() == null ? null : grant.origin().by();
    }

    public Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Grant> to(EmployeeId person) {
        return bySubject.of(new Subject.Person(person));
    }

    public List<Grant> to(GroupId group) {
        return bySubject.of(new Subject.Group(group));
    }

    /** The groups that were given something. */
    public Stream<GroupId> groups() {
        return bySubject.keys().stream()
                .flatMap(subject -> subject instanceof Subject.Group(var id) ? Stream.of(id) : Stream.empty());
    }

    public List<Grant> on(Target target) {
        return byTarget.of(target);
    }

    /** The shares of a document. */
    public List<Grant> of(DocumentId document) {
        return byDocument.of(document);
    }

    /** The targets of all of them but shares, each once. */
    public Set<Target> targets() {
        return byTarget.keys();
    }

    /** Whoever has shared a document. */
    public Set<EmployeeId> makers() {
        return byMaker.keys();
    }

    /** The shares of documents that this person made. */
    public List<Grant> sharedBy(EmployeeId maker) {
        return byMaker.of(maker);
    }

    /** By what something is found; null: it is not in that index. */
    private interface Key<K> {
        @Nullable
        K of(Grant grant);
    }

    /** Lists by a key; a change copies the map and those lists that it touches. */
    private record Index<K>(Map<K, List<Grant>> lists) {
        static <K> Index<K> empty() {
            return new Index<>(Map.of());
        }

        List<Grant> of(K key) {
            return lists.getOrDefault(key, List.of());
        }

        Set<K> keys() {
            return lists.keySet();
        }

        Index<K> with(List<Grant> gone, List<Grant> come, Key<K> key) {
            var next = new HashMap<>(lists);
            for (var grant : gone) {
                var at = key.of(grant);
                if (at != null) {
                    next.computeIfPresent(at, (_, list) -> without(list, grant));
                }
            }
            var added = new HashMap<K, List<Grant>>();
            for (var grant : come) {
                var at = key.of(grant);
                if (at != null) {
                    added.computeIfAbsent(at, _ -> new ArrayList<>()).add(grant);
                }
            }
            added.forEach((at, list) -> next.merge(at, List.copyOf(list), Index::joined));
            return new Index<>(next);
        }

        private static @Nullable List<Grant> without(List<Grant> list, Grant grant) {
            var left = list.stream()
                    .filter(other -> !other.id().equals(grant.id()))
                    .toList();
            return left.isEmpty() ? null : left;
        }

        private static List<Grant> joined(List<Grant> list, List<Grant> more) {
            return Stream.concat(list.stream(), more.stream()).toList();
        }
    }
}
