package dev.acervo.bff.screens.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the company, as the caller may see them. An answer that cannot be had is an exception. */
public interface People {

    /** A page of employees. */
    record Page(List<Employee> items, @Nullable String next) {}

    /** One person, and the entity tag of their record. */
    record Tagged(Employee employee, String etag) {}

    /** Somebody, if they exist and can be asked for now: for what can do without. */
    Optional<Employee> find(UUID id);

    /** Those of these people who exist, by id; one question however many there are. */
    Map<UUID, Employee> byId(Collection<UUID> ids);

    /** Somebody, and the entity tag to change them with. */
    Tagged one(UUID id);

    /** Everybody who fits. */
    Page search(PeopleFilter filter);

    /** Up to 100 people who report to somebody directly, by name. */
    Page reports(UUID manager, @Nullable String cursor);

    /** Ids of everybody above somebody, from the manager to the top. */
    List<UUID> chain(UUID of);

    /** Names of all departments; may be half a minute old. */
    Map<UUID, String> departments();
}
