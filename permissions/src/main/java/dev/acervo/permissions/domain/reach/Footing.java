package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.OrgSnapshot.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what let somebody share a document still does. */
final class Footing {
    private Footing() {}

    /**
     * The share as it may stand in this world: as it is, cut to the end of the permission that it rests on, or not at all.
     */
    static Optional<Grant> settle(Grant share, World world, Instant now) {
        if (!(share.target() instanceof Target.Document document)
                || share.origin().basis() == null) {
            return Optional.of(share);
        }
        var maker = share.origin().by();
        if (world.present(maker).isEmpty()) {
            return Optional.empty();
        }
        return switch (share.origin().basis()) {
            case Basis.Role _ -> Optional.of(share);
            case Basis.Self _ -> kept(share, maker.equals(document.owner()));
            case Basis.Direct _ -> kept(share, world, Standing.DIRECT_MANAGER, document.owner());
            case Basis.Line _ -> kept(share, world, Standing.FURTHER_ABOVE, document.owner());
            case Basis.Permission(var id) ->
                opening(id, maker, document, world, now).flatMap(basis -> within(share, basis));
        };
    }

    private static Optional<Grant> kept(Grant share, boolean stands) {
        return stands ? Optional.of(share) : Optional.empty();
    }

    private static Optional<Grant> kept(Grant share, World world, Standing needed, EmployeeId owner) {
        return kept(share, world.org().standing(share.origin().by(), owner) == needed);
    }

    private static Optional<Grant> opening(
            GrantId id, EmployeeId maker, Target.Document document, World world, Instant now) {
        return world.given(maker)
                .filter(grant -> grant.id().equals(id))
                .filter(grant -> grant.isInForce(now) && grant.terms().level() == Level.MANAGE)
                .filter(grant -> opens(grant.target(), document, world))
                .findFirst();
    }

    private static boolean opens(Target target, Target.Document document, World world) {
        return target.equals(document) || world.covers(target, document.owner());
    }

    private static Optional<Grant> within(Grant share, Grant basis) {
        var end = basis.terms().until();
        if (end == null) {
            return Optional.of(share);
        }
        return share.from().isBefore(end) ? Optional.of(share.cut(end)) : Optional.empty();
    }

    /** The shares that a step leaves without footing, ended; and those that it shortens. */
    static List<Grant> unsettled(World after, Affected affected, Instant now) {
        return after.grants().makers().stream()
                .filter(maker -> affected.holds(maker, after))
                .flatMap(maker -> after.grants().sharedBy(maker).stream())
                .filter(share -> share.state(now) != State.ENDED)
                .flatMap(share -> {
                    var settled = settle(share, after, now);
                    return settled.isEmpty()
                            ? Stream.of(share.end(now, null))
                            : settled.filter(kept -> kept != share).stream();
                })
                .toList();
    }
}
