package dev.acervo.permissions.employees;

import dev.acervo.permissions.domain.org.OrgSource;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;

/** The org chart, fetched from its owner. Not retried here: whoever needs it asks again. */
@Singleton
final class EmployeesChart implements OrgSource {
    private final EmployeesClient client;

    EmployeesChart(EmployeesClient client) {
        this.client = client;
    }

    @Override
    public Chart fetch() {
        try {
            var snapshot = client.orgSnapshot();
            return new Chart(
                    snapshot.orgVersion(),
                    snapshot.employees().stream()
                            .map(EmployeesClient.Person::toDomain)
                            .toList(),
                    snapshot.departments().stream()
                            .map(EmployeesClient.Unit::toDomain)
                            .toList());
        } catch (HttpClientException e) {
            throw new OrgUnavailable("employees does not answer", e);
        } catch (IllegalArgumentException e) {
            throw new OrgUnavailable("employees answers what cannot be read", e);
        }
    }
}
