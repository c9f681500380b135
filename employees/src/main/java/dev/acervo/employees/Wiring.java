package dev.acervo.employees;

import dev.acervo.employees.domain.AddDepartment;
import dev.acervo.employees.domain.ChangeEmployee;
import dev.acervo.employees.domain.Directory;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FoundCompany;
import dev.acervo.employees.domain.HireEmployee;
import dev.acervo.employees.domain.OrgConfirmation;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.TerminateEmployee;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Puts the use cases together. */
@Factory
final class Wiring {
    private final SecureRandom random = new SecureRandom();

    @Singleton
    Stamps stamps(Clock clock) {
        return new Stamps(clock, () -> newId(clock.millis()));
    }

    @Singleton
    Directory directory(EmployeeStore store) {
        return new Directory(store);
    }

    @Singleton
    HireEmployee hireEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        return new HireEmployee(store, confirmation, stamps);
    }

    @Singleton
    ChangeEmployee changeEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        return new ChangeEmployee(store, confirmation, stamps);
    }

    @Singleton
    TerminateEmployee terminateEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        return new TerminateEmployee(store, confirmation, stamps);
    }

    @Singleton
    AddDepartment addDepartment(EmployeeStore store, Stamps stamps) {
        return new AddDepartment(store, stamps);
    }

    @Singleton
    FoundCompany foundCompany(EmployeeStore store, Stamps stamps) {
        return new FoundCompany(store, stamps);
    }

    /** A UUID of version 7: 48 bits of milliseconds, then chance (RFC 9562, section 5.7). */
    private UUID newId(long millis) {
        return new UUID(
                millis << 16 | 0x7000 | random.nextInt(1 << 12), random.nextLong() & (-1L >>> 2) | Long.MIN_VALUE);
    }
}
