package dev.acervo.permissions.domain.reach;

import java.util.List;

/** Why something was not answered or not done. Sentences in it may be shown to the caller. */
public sealed interface Refusal {
    /** It does not exist, or not for this person. */
    record NotFound() implements Refusal {}

    record NotAllowed(String detail) implements Refusal {}

    /** Somebody else changed it first. */
    record Changed() implements Refusal {}

    record Invalid(List<Fault> faults) implements Refusal {}

    /** It cannot be removed while something depends on it. */
    record InUse(String detail) implements Refusal {}

    /** What is ended or over is history. */
    record Over() implements Refusal {}

    /** The idempotency key came with other content before. */
    record KeyReused() implements Refusal {}

    /** The first request with this idempotency key is not finished. */
    record KeyInUse() implements Refusal {}

    /** The store cannot be asked: nobody is told an old yes. */
    record Unavailable() implements Refusal {}

    /** One bad field, with a stable code and a sentence. */
    record Fault(String field, String code, String detail) {}

    default Refused refused() {
        return new Refused(this);
    }
}
