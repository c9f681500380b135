package dev.acervo.bff.screens.people;

import dev.acervo.bff.screens.documents.DocumentShelf;
import java.util.List;

/**
 * Somebody's page.
 *
 * @param etag to change the record with
 * @param chain everybody above, from the manager to the top
 * @param reports up to 100 of those who report to them directly
 * @param can what the caller may do with the record
 * @param canUpload whether the caller may add any type of document about them
 */
public record PersonView(
        PersonDetails person,
        String etag,
        List<Person> chain,
        List<Person> reports,
        DocumentShelf documents,
        PersonCan can,
        boolean canUpload) {}
