package dev.acervo.employees.domain;

import java.util.List;

/** Why this service says no. */
public sealed interface Refusal {

    /** There is no such person or department. */
    record NotFound() implements Refusal {}

    /** The caller may not do this; the reason is safe to show. */
    record Forbidden(String reason) implements Refusal {}

    /** The body is not JSON, or not an object. */
    record Unreadable() implements Refusal {}

    /** Fields are wrong: all that are. */
    record Invalid(List<FieldError> errors) implements Refusal {}

    /**
     * The move would close a loop.
     *
     * @param loop begins and ends with the person to be moved; each reports, or would report, to the next
     */
    record Cycle(List<Employee> loop) implements Refusal {}

    /** Values that must be unique belong to somebody else. */
    record Taken(List<FieldError> errors) implements Refusal {}

    /** The person still has people who report to them. */
    record HasReports(int count) implements Refusal {}

    /** The person left before. */
    record AlreadyTerminated() implements Refusal {}

    /** The idempotency key was used before, with other content. */
    record KeyReused() implements Refusal {}

    /** A request with this idempotency key is still at work. */
    record KeyInUse() implements Refusal {}
}
