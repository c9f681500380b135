package dev.acervo.employees.domain;

import java.util.List;

/** Why this service says no. */
public sealed interface Refusal {

    /** There is no such person, department or whatever was asked for. */
    record NotFound() implements Refusal {}

    /** The caller may not do this; the reason is safe to show. */
    record Forbidden(String reason) implements Refusal {}

    /** The body is not JSON, or not an object. */
    record Unreadable() implements Refusal {}

    /** Fields are wrong: all that are. */
    record Invalid(List<FieldError> errors) implements Refusal {}

    /**
     * The change would close a loop.
     *
     * @param loop begins and ends with a person to be moved; each reports, or would report, to the next
     */
    record Cycle(List<Employee> loop) implements Refusal {}

    /** Values that must be unique belong to somebody else. */
    record Taken(List<FieldError> errors) implements Refusal {}

    /** The person still has people who report to them. */
    record HasReports(int count) implements Refusal {}

    /** What was asked does not fit where the person stands with the company; the detail is safe to show. */
    record WrongStatus(String detail) implements Refusal {}

    /** Something else belongs to what should be removed; the detail is safe to show. */
    record InUse(String detail) implements Refusal {}

    /** What should be undone has ended already. */
    record Ended() implements Refusal {}

    /** A large change is being written; nothing was done. */
    record Busy() implements Refusal {}

    /** The idempotency key was used before, with other content. */
    record KeyReused() implements Refusal {}

    /** A request with this idempotency key is still at work. */
    record KeyInUse() implements Refusal {}

    /** One sentence that is safe to show. */
    default String sentence() {
        return switch (this) {
            case NotFound _ -> "This does not exist, or not for you.";
            case Forbidden(var reason) -> reason;
            case Unreadable _ -> "The body is not a JSON object.";
            case Invalid(var errors) -> errors.getFirst().detail();
            case Cycle(var loop) ->
                loop.size() == 2 ? "Nobody can report to themselves." : "Nobody can report to somebody below them.";
            case Taken(var errors) -> errors.getFirst().detail();
            case HasReports(var count) ->
                "Name a successor for the " + count + " direct reports, or move them to somebody else first.";
            case WrongStatus(var detail) -> detail;
            case InUse(var detail) -> detail;
            case Ended _ -> "This has been done, cancelled or found impossible already.";
            case Busy _ -> "A large change of the company is being written. Nothing was done: try again in a moment.";
            case KeyReused _ -> "This Idempotency-Key was sent with other content.";
            case KeyInUse _ -> "The first request with this Idempotency-Key has not ended.";
        };
    }
}
