package dev.acervo.employees.http;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.directory.Sight;
import dev.acervo.platform.caller.Caller;
import jakarta.inject.Singleton;

/** Makes a viewer of whoever sent a request. */
@Singleton
final class Viewers {
    private final Directory directory;

    Viewers(Directory directory) {
        this.directory = directory;
    }

    /** What somebody who may read sees; people who do not work here are refused. */
    Sight reading(Caller caller) {
        return directory.sight(
                switch (caller) {
                    case Caller.Person person -> writing(person);
                    case Caller.Service _ -> new Viewer.Service();
                });
    }

    /** Somebody who wants to write; the use case decides whether they may. */
    Viewer.Person writing(Caller.Person person) {
        return new Viewer.Person(new EmployeeId(person.employeeId()), person.has("hr"), person.has("auditor"));
    }
}
