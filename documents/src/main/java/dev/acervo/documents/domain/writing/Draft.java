package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a document to say, before anybody looked whether it can be so.
 *
 * @param unread the fields that could not even be read
 */
public record Draft(
        @Nullable String title,
        @Nullable String description,
        @Nullable String type,
        @Nullable EmployeeId employeeId,
        List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        List<Fault> unread) {

    /** Everything that is wrong with it by itself, one fault per field as a rule. */
    List<Fault> faults() {
        var faults = new ArrayList<>(unread);
        var named = unread.stream().map(Fault::field).toList();
        Details.faults(title, description, tags, issuedOn, validUntil).stream()
                .filter(fault -> !named.contains(fault.field()))
                .forEach(faults::add);
        return faults;
    }

    boolean unread(String field) {
        return unread.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
