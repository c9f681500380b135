package dev.acervo.employees.kafka;

import dev.acervo.employees.domain.OrgEvent;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.department.DepartmentChange;
import dev.acervo.platform.events.Event;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Tells what happened to a person or a department as a CloudEvent. */
@Singleton
public final class OrgMessages implements Function<OrgEvent, Event> {
    private static final String SOURCE = "/employees";

    private final JsonMapper json;

    OrgMessages(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Event apply(OrgEvent event) {
        return switch (event) {
            case OrgEvent.OfPerson person ->
                new Event(
                        person.revision().id(),
                        type(person.revision().kind()),
                        SOURCE,
                        person.at(),
                        person.revision().after().id().toString(),
                        text(EmployeeMessage.of(person)));
            case OrgEvent.OfDepartment(var change) ->
                new Event(
                        change.id(),
                        type(change.kind()),
                        SOURCE,
                        change.at(),
                        change.department().id().toString(),
                        text(DepartmentMessage.of(change)));
        };
    }

    private String text(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Revision.Kind kind) {
        return switch (kind) {
            case HIRED -> "dev.acervo.employee.hired.v1";
            case CHANGED -> "dev.acervo.employee.changed.v1";
            case LEAVE_STARTED -> "dev.acervo.employee.leave-started.v1";
            case LEAVE_ENDED -> "dev.acervo.employee.leave-ended.v1";
            case TERMINATED -> "dev.acervo.employee.terminated.v1";
            case REHIRED -> "dev.acervo.employee.rehired.v1";
        };
    }

    private static String type(DepartmentChange.Kind kind) {
        return switch (kind) {
            case CREATED -> "dev.acervo.department.created.v1";
            case CHANGED -> "dev.acervo.department.changed.v1";
            case REMOVED -> "dev.acervo.department.removed.v1";
        };
    }
}
