package dev.acervo.permissions.domain.reach;

import static java.util.Objects.requireNonNull;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shares of single documents. Whether somebody may share is decided by the documents service, which records it here in their
 * name; that what it rests on still holds is seen to here, at the start and at every change after.
 */
public final class Sharing {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final AccessStore store;
    private final GrantArchive archive;

    public Sharing(AccessStore store, GrantArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /**
     * Who shares, and what lets them; absent when it could not be read, which is among the faults of the proposal.
     *
     * @param by the person in whose name the documents service acts
     */
    public record Maker(@Nullable EmployeeId by, @Nullable Basis basis) {}

    public GrantId share(Maker maker, Proposal proposal, GrantId id, AccessStore.@Nullable Once once) {
        var made = store.changeOnce(once, moment -> {
            var world = moment.world();
            var by = maker.by();
            if (by != null && proposal.subject() != null && Rights.holds(proposal.subject(), by, world)) {
                throw new Refusal.NotAllowed("Nobody shares with themselves, or with a group that they are in.")
                        .refused();
            }
            Rights.refuse(proposal.faults(world, moment.time()));
            var share = new Grant(
                    id,
                    requireNonNull(proposal.subject()),
                    requireNonNull(proposal.target()),
                    proposal.from() == null ? moment.time() : proposal.from(),
                    requireNonNull(proposal.terms()),
                    new Grant.Origin(requireNonNull(by), moment.time(), requireNonNull(maker.basis())),
                    null,
                    1);
            return new AccessStore.Decided<>(
                    id.value(), Optional.of(Change.ofGrants(world, List.of(settled(share, moment)), moment.time())));
        });
        return new GrantId(made);
    }

    private static Grant settled(Grant share, Moment moment) {
        var settled = Footing.settle(share, moment.world(), moment.time())
                .orElseThrow(
                        () -> new Refusal.NotAllowed("What let them share this document does not hold, or no longer.")
                                .refused());
        return settled == share
                ? share
                : new Grant(
                        share.id(),
                        share.subject(),
                        share.target(),
                        share.from(),
                        settled.terms(),
                        share.origin(),
                        null,
                        share.version());
    }

    public Granting.Seen find(GrantId id) {
        var moment = store.now();
        return archive.find(id)
                .filter(grant -> grant.target() instanceof Target.Document)
                .map(grant -> Granting.Seen.of(grant, moment.time()))
                .orElseThrow(() -> new Refusal.NotFound().refused());
    }

    /** Those of one document, the newest first. */
    public List<Granting.Seen> list(DocumentId document, @Nullable State state, @Nullable GrantId before, int limit) {
        var filter = new GrantArchive.Filter(null, document.value(), null, state, null, List.of());
        var moment = store.now();
        return archive.list(new GrantArchive.Sight.All(), filter, before, limit).stream()
                .filter(grant -> grant.target() instanceof Target.Document)
                .map(grant -> Granting.Seen.of(grant, moment.time()))
                .toList();
    }

    /** Ends a share now, in somebody's name; refused as over when it has ended. */
    public Granting.Seen end(GrantId id, EmployeeId by) {
        var seen = find(id);
        return store.change(moment -> {
            var share = moment.world()
                    .grants()
                    .find(seen.grant().id())
                    .filter(grant -> grant.state(moment.time()) != State.ENDED)
                    .orElseThrow(() -> new Refusal.Over().refused());
            var ended = share.end(moment.time(), by);
            return new AccessStore.Decided<>(
                    Granting.Seen.of(ended, moment.time()),
                    Optional.of(Change.ofGrants(moment.world(), List.of(ended), moment.time())));
        });
    }

    /**
     * What became of a document.
     *
     * @param owner whom it is about since then; absent: it is gone for good
     * @param at by the clock of the documents service
     */
    public record Fate(DocumentId document, @Nullable EmployeeId owner, Instant at) {}

    /**
     * Ends the shares of documents that are gone, or are about somebody else than when they were shared. A share that was made
     * after all this, clocks of two services compared generously, knew it already.
     */
    public void follow(Collection<Fate> fates) {
        if (loose(store.now().world().grants(), fates).isEmpty()) {
            return;
        }
        store.change(moment -> {
            var ended = loose(moment.world().grants(), fates).stream()
                    .map(share -> share.end(moment.time(), null))
                    .toList();
            return new AccessStore.Decided<>(
                    ended.size(),
                    ended.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Change.ofGrants(moment.world(), ended, moment.time())));
        });
    }

    private static List<Grant> loose(Grants grants, Collection<Fate> fates) {
        return fates.stream()
                .flatMap(fate -> grants.of(fate.document()).stream().filter(share -> isLoose(share, fate)))
                .distinct()
                .toList();
    }

    private static boolean isLoose(Grant share, Fate fate) {
        return share.target() instanceof Target.Document(var _, var owner)
                && !owner.equals(fate.owner())
                && share.origin().at().isBefore(fate.at().plus(CLOCKS_DIFFER));
    }
}
