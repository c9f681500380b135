package dev.acervo.documents.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.Service;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.memory.Documents;
import dev.acervo.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.roaringbitmap.RoaringBitmap;

/** A small company of its own: the head leads the manager, who leads the employee; beside them HR, an auditor, a stranger. */
final class Company {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    final int head = NUMBERS.getAndAdd(10);
    final int manager = head + 1;
    final int employee = head + 2;
    final int hr = head + 3;
    final int auditor = head + 4;
    final int stranger = head + 5;
    final int gone = head + 6;

    Company() {
        for (int number = head; number <= gone; number++) {
            Service.PEERS.employs(id(number), number);
        }
        reach(head, RoaringBitmap.bitmapOf(manager), RoaringBitmap.bitmapOf(employee));
        reach(manager, RoaringBitmap.bitmapOf(employee), new RoaringBitmap());
        for (int number : List.of(employee, hr, auditor, stranger)) {
            reach(number, new RoaringBitmap(), new RoaringBitmap());
        }
    }

    static EmployeeId id(int number) {
        return Documents.employee(number);
    }

    void reach(int person, RoaringBitmap direct, RoaringBitmap line, Scope.Grant... grants) {
        var version = person + "-" + NUMBERS.getAndIncrement() * 1_000;
        Service.PEERS.reach(id(person), new Scope(version, null, person, direct, line, List.of(grants)));
    }

    void grant(int person, Level level, int owner, String... types) {
        var grant = new Scope.Grant(level, Set.of(types), RoaringBitmap.bitmapOf(owner), Documents.NOW, null);
        reach(person, new RoaringBitmap(), new RoaringBitmap(), grant);
    }

    Api as(int person) {
        var roles = person == hr ? new String[] {"hr"} : person == auditor ? new String[] {"auditor"} : new String[0];
        return Service.api().as(Service.TOKENS.person(id(person).value(), roles));
    }

    /** What a new document of this type about this person looks like. */
    static String json(String type, int owner) {
        return """
                {"type":"%s","employeeId":"%s","title":"Título secreto","description":"Hidden words",\
                "tags":["alfa","beta"],"issuedOn":"2026-01-02","validUntil":"2027-01-02"}""".formatted(type, id(owner));
    }

    Api.Answer upload(int by, String type, int owner) {
        var answer = new Form()
                .json("document", json(type, owner))
                .file("férias.pdf", PDF)
                .post(as(by), "/documents");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** The path of a new document. */
    String added(int by, String type, int owner) {
        return "/documents/" + upload(by, type, owner).body().path("id").asText();
    }
}
