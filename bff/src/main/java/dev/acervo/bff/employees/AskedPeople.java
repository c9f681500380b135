package dev.acervo.bff.employees;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.PeopleFilter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People as the employees service answers. */
@Singleton
final class AskedPeople implements People {
    private static final Logger LOG = LoggerFactory.getLogger(AskedPeople.class);
    private static final int MOST = 100;
    private static final List<String> EMPLOYED = List.of("active", "on_leave");

    private final EmployeesClient client;
    private final DepartmentNames departments;

    AskedPeople(EmployeesClient client, DepartmentNames departments) {
        this.client = client;
        this.departments = departments;
    }

    @Override
    public Optional<Employee> find(UUID id) {
        try {
            return Optional.ofNullable(byId(List.of(id)).get(id));
        } catch (HttpClientException e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("an answer goes without the directory's entry");
            return Optional.empty();
        }
    }

    @Override
    public Map<UUID, Employee> byId(Collection<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        var found = new HashMap<UUID, Employee>();
        for (var from = 0; from < wanted.size(); from += MOST) {
            var some = wanted.subList(from, Math.min(from + MOST, wanted.size()));
            client.byId(some).toScreen().items().forEach(employee -> found.put(employee.id(), employee));
        }
        return found;
    }

    @Override
    public Tagged one(UUID id) {
        var answer = client.one(id);
        var employee = answer.getBody(EmployeesAnswer.EmployeeAnswer.class).orElseThrow(Missing::new);
        return new Tagged(employee.toScreen(), answer.getHeaders().get(HttpHeaders.ETAG, String.class, ""));
    }

    @Override
    public Page search(PeopleFilter filter) {
        return client.search(
                        filter.q(),
                        filter.departmentIds(),
                        filter.lines(),
                        filter.statuses().isEmpty() ? EMPLOYED : filter.statuses(),
                        filter.hiredFrom(),
                        filter.hiredTo(),
                        filter.sort(),
                        filter.limit(),
                        filter.cursor())
                .toScreen();
    }

    @Override
    public Page reports(UUID manager, @Nullable String cursor) {
        return client.reports(manager, MOST, cursor).orElseThrow(Missing::new).toScreen();
    }

    @Override
    public List<UUID> chain(UUID of) {
        return client.chain(of).orElseThrow(Missing::new).items().stream()
                .map(ChainAnswer.Above::id)
                .toList();
    }

    @Override
    public Map<UUID, String> departments() {
        return departments.all();
    }
}
