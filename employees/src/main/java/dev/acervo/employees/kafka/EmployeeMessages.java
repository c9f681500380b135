package dev.acervo.employees.kafka;

import dev.acervo.employees.domain.EmployeeEvent;
import dev.acervo.platform.events.Event;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Tells what happened to a person as a CloudEvent. */
@Singleton
public final class EmployeeMessages implements Function<EmployeeEvent, Event> {
    private static final String SOURCE = "/employees";

    private final JsonMapper json;

    EmployeeMessages(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Event apply(EmployeeEvent event) {
        try {
            return new Event(
                    event.id(),
                    type(event.kind()),
                    SOURCE,
                    event.at(),
                    event.employee().id().toString(),
                    json.writeValueAsString(EmployeeMessage.of(event)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(EmployeeEvent.Kind kind) {
        return switch (kind) {
            case HIRED -> "dev.acervo.employee.hired.v1";
            case CHANGED -> "dev.acervo.employee.changed.v1";
            case TERMINATED -> "dev.acervo.employee.terminated.v1";
        };
    }
}
