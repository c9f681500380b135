package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission that somebody wants to give, as far as it could be read.
 *
 * @param from the start of the window, or now
 * @param faults what could not be read; a member that is absent without a fault here was not needed
 */
public record Proposal(
        @Nullable Subject subject,
        @Nullable Target target,
        @Nullable Instant from,
        Grant.@Nullable Terms terms,
        List<Refusal.Fault> faults) {

    /** Everything that is wrong with it in this world. */
    List<Refusal.Fault> faults(World world, Instant now) {
        var all = new ArrayList<>(faults);
        all.addAll(Rights.faults(subject, world));
        all.addAll(Rights.faults(target, world));
        if (subject instanceof Subject.Person(var person)
                && target instanceof Target.Person(var id)
                && id.equals(person)) {
            all.add(new Refusal.Fault(
                    "target.id",
                    "same",
                    "target.id is the subject: a permission raises nobody on their own documents."));
        }
        if (subject instanceof Subject.Person(var person)
                && target instanceof Target.Document(var _, var owner)
                && owner.equals(person)) {
            all.add(new Refusal.Fault(
                    "subject.id",
                    "same",
                    "subject.id is whom the document is about: a share raises nobody on their own."));
        }
        var until = terms == null ? null : terms.until();
        all.addAll(Rights.windowFaults(from == null ? now : from, until, now));
        return all;
    }
}
