package dev.acervo.bff.employees;

import io.micronaut.cache.annotation.Cacheable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names of all departments, which everybody who is signed in may read; kept for half a minute. */
@Singleton
class DepartmentNames {
    private static final int PAGE = 100;

    private final EmployeesClient client;

    DepartmentNames(EmployeesClient client) {
        this.client = client;
    }

    @Cacheable("departments")
    public Map<UUID, String> all() {
        var names = new HashMap<UUID, String>();
        @Nullable String cursor = null;
        do {
            var page = client.departments(PAGE, cursor);
            page.items().forEach(department -> names.put(department.id(), department.name()));
            cursor = page.next();
        } while (cursor != null);
        return Map.copyOf(names);
    }
}
