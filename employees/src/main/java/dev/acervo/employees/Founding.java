package dev.acervo.employees;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.personnel.FoundCompany;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the start of an empty installation, hires the founder that the configuration names. */
@Singleton
@Requires(property = "acervo.founder.id")
final class Founding implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final FoundCompany company;
    private final Founder founder;

    Founding(FoundCompany company, Founder founder) {
        this.company = company;
        this.founder = founder;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        var details = Details.of(founder.name(), founder.email(), "1").placed(null, null, "Fundador(a)", null);
        if (company.found(new EmployeeId(founder.id()), details)) {
            LOG.atInfo().addKeyValue("employeeId", founder.id()).log("founder hired");
        }
    }

    /** Who hires everybody else. */
    @ConfigurationProperties("acervo.founder")
    @Requires(property = "acervo.founder.id")
    record Founder(UUID id, String name, String email) {}
}
