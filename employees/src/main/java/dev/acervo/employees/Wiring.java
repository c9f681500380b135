package dev.acervo.employees;

import dev.acervo.employees.csv.CsvSheets;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.department.EditDepartments;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.field.EditFields;
import dev.acervo.employees.domain.personnel.CancelAction;
import dev.acervo.employees.domain.personnel.CarryOutDue;
import dev.acervo.employees.domain.personnel.ChangeEmployee;
import dev.acervo.employees.domain.personnel.FoundCompany;
import dev.acervo.employees.domain.personnel.HireEmployee;
import dev.acervo.employees.domain.personnel.OrgConfirmation;
import dev.acervo.employees.domain.personnel.TakeAction;
import dev.acervo.employees.domain.sheet.ExportPeople;
import dev.acervo.employees.domain.sheet.ImportQueue;
import dev.acervo.employees.domain.sheet.ImportStore;
import dev.acervo.employees.domain.sheet.RunImport;
import dev.acervo.employees.domain.sheet.Sheets;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Puts the use cases together. */
@Factory
final class Wiring {
    private final SecureRandom random = new SecureRandom();

    /** @param zone where the company is: decides when a day begins */
    @Singleton
    Stamps stamps(Clock clock, @Value("${acervo.zone}") ZoneId zone) {
        return new Stamps(clock.withZone(zone), () -> newId(clock.millis()));
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
    TakeAction takeAction(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        return new TakeAction(store, confirmation, stamps);
    }

    @Singleton
    CancelAction cancelAction(EmployeeStore store, Stamps stamps) {
        return new CancelAction(store, stamps);
    }

    @Singleton
    CarryOutDue carryOutDue(EmployeeStore store, Stamps stamps) {
        return new CarryOutDue(store, stamps);
    }

    @Singleton
    EditDepartments editDepartments(EmployeeStore store, Stamps stamps) {
        return new EditDepartments(store, stamps);
    }

    @Singleton
    EditFields editFields(EmployeeStore store) {
        return new EditFields(store);
    }

    @Singleton
    Sheets sheets() {
        return new CsvSheets();
    }

    @Singleton
    RunImport runImport(ImportStore imports, Sheets sheets, EmployeeStore store, Stamps stamps) {
        return new RunImport(imports, sheets, store, stamps);
    }

    /** One import at a time, without the executor of requests: who sent it may be gone. */
    @Singleton
    ImportQueue importQueue(RunImport running) {
        return new ImportQueue(
                running,
                Executors.newSingleThreadExecutor(
                        Thread.ofVirtual().name("import").factory()));
    }

    @Singleton
    ExportPeople exportPeople(Directory directory, EmployeeStore store, Sheets sheets) {
        return new ExportPeople(directory, store, sheets);
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
