package dev.acervo.employees.http;

import dev.acervo.employees.domain.directory.Sight;
import dev.acervo.employees.domain.personnel.Change;
import dev.acervo.employees.domain.personnel.Outcome;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

/** How a change is answered. */
final class Outcomes {
    private Outcomes() {}

    /** 202 while it is not in force. */
    static MutableHttpResponse<ChangedEmployee> changed(Change change, Sight sight) {
        return changed(change.inForce() ? HttpStatus.OK : HttpStatus.ACCEPTED, change, sight);
    }

    static MutableHttpResponse<ChangedEmployee> changed(HttpStatus status, Change change, Sight sight) {
        return HttpResponse.<ChangedEmployee>status(status)
                .body(ChangedEmployee.of(change, sight))
                .header(HttpHeaders.ETAG, ETags.of(change.employee().version()));
    }

    /** What is still to come. */
    static MutableHttpResponse<ActionView> planned(Outcome outcome) {
        return HttpResponse.accepted()
                .body(ActionView.of(outcome.action()))
                .header(HttpHeaders.ETAG, ETags.of(outcome.action().version()))
                .header(HttpHeaders.LOCATION, location(outcome));
    }

    static String location(Outcome outcome) {
        return "employees/actions/" + outcome.action().id();
    }
}
