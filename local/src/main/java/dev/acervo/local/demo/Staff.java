package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Hires the demo company: departments, then people from the top down. */
final class Staff {

    static final String FOUNDER = "alberto";
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Installation installation;
    private final Wire wire;
    private final Journal journal;
    private final Progress progress;
    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final AtomicLong orgVersion = new AtomicLong();

    Staff(Installation installation, Wire wire, Journal journal, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.journal = journal;
        this.progress = progress;
    }

    /** Ids of employees by registration. */
    Map<String, String> people() {
        return Map.copyOf(people);
    }

    void openDepartments(SignedIn hr, Company company) throws InterruptedException {
        departments.putAll(
                new Departments(installation, wire, progress).open(hr, company.departments(), "demo-department-"));
    }

    /** Level by level: a manager is there before those who report to them. */
    void hire(SignedIn hr, Company company) throws InterruptedException {
        for (var person : company.people()) {
            if (FOUNDER.equals(person.account())) {
                people.put(person.registration(), installation.founder().toString());
                continue;
            }
            journal.find(key(person)).ifPresent(id -> people.put(person.registration(), id));
        }
        for (var level = 1; level <= 5; level++) {
            var at = level;
            var batch = new Batch(
                    Progress.Step.PEOPLE, people.size(), company.people().size(), AT_ONCE, progress);
            for (var person : company.people()) {
                if (person.level() != at || people.containsKey(person.registration())) continue;
                batch.add(() -> hire(hr, person));
            }
            batch.finish();
        }
        OrgVersion.await(orgVersion.get(), PATIENCE, hr, installation, wire);
    }

    /** Gives the founder, who was there before the company, his place in it. */
    void placeFounder(SignedIn hr, Company company) throws InterruptedException {
        var person = company.account(FOUNDER);
        var uri = installation.api("/employees/" + installation.founder());
        var found = wire.send(hr, Request.get(uri)).expected("reading the founder");
        var before = (ObjectNode) found.body();
        var after = before.deepCopy();
        after.setAll(describe(person));
        if (after.equals(before)) return;
        var answer = wire.send(
                hr,
                Request.json("PUT", uri, after)
                        .with("If-Match", found.headers().firstValue("ETag").orElse("")));
        note(answer.expected("placing the founder").body());
        OrgVersion.await(orgVersion.get(), PATIENCE, hr, installation, wire);
    }

    private void hire(SignedIn hr, Person person) throws InterruptedException {
        var answer = create(hr, "/employees", key(person), describe(person));
        var id = answer.status() == 409 ? find(hr, person) : null;
        if (id == null) {
            note(answer.expected("hiring " + person.name()).body());
            id = answer.body().path("id").asText();
        }
        journal.add(key(person), id);
        people.put(person.registration(), id);
    }

    /** Somebody whom a load hired longer ago than idempotency keys are kept. */
    private @Nullable String find(SignedIn hr, Person person) throws InterruptedException {
        var uri = installation.api("/employees?limit=100&q=" + person.registration());
        for (var item : wire.send(hr, Request.get(uri))
                .expected("looking for " + person.name())
                .body()
                .path("items")) {
            if (item.path("registration").asText().equals(person.registration()))
                return item.path("id").asText();
        }
        return null;
    }

    private ObjectNode describe(Person person) {
        var body = Wire.JSON.createObjectNode();
        body.put("name", person.name())
                .put("email", person.email())
                .put("registration", person.registration())
                .put("departmentId", departments.get(person.department()))
                .put("title", person.title())
                .put("hireDate", person.hireDate().toString());
        if (person.manager() != null) body.put("managerId", people.get(person.manager()));
        return body;
    }

    private Answer create(SignedIn hr, String path, String key, JsonNode body) throws InterruptedException {
        return wire.send(
                hr,
                Request.json("POST", installation.api(path), body)
                        .with("Idempotency-Key", "demo-" + key.replace('/', '-')));
    }

    private void note(JsonNode changed) {
        orgVersion.accumulateAndGet(changed.path("orgVersion").asLong(0), Math::max);
    }

    private static String key(Person person) {
        return "employee/" + person.registration();
    }
}
