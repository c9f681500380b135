package dev.acervo.bff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** JSON as the services answer it, with members that the bff does not read. */
final class Samples {
    static final UUID ANA = id(1);
    static final UUID CARLOS = id(2);
    static final UUID MARINA = id(3);
    static final UUID JOAO = id(4);
    static final UUID SALES = id(100);

    private static final Map<UUID, String> NAMES =
            Map.of(ANA, "Ana Carvalho", CARLOS, "Carlos Nogueira", MARINA, "Marina Pacheco", JOAO, "João Ribeiro");
    private static final Map<UUID, UUID> MANAGERS = Map.of(CARLOS, ANA, MARINA, CARLOS, JOAO, MARINA);

    private Samples() {}

    static UUID id(int n) {
        return UUID.fromString("018f0000-0000-7000-8000-%012d".formatted(n));
    }

    static ObjectNode employee(UUID id) {
        var employee = Api.JSON.createObjectNode();
        employee.put("id", id.toString())
                .put("number", id.hashCode() & 0xff)
                .put("name", NAMES.getOrDefault(id, "Somebody Else"))
                .put("email", "somebody@example.org")
                .putNull("socialName")
                .putNull("registration")
                .put("location", "Recife")
                .put("departmentId", SALES.toString())
                .put("title", "Vendas")
                .put("status", "active")
                .putNull("hireDate")
                .putNull("terminationDate")
                .put("allReports", 0)
                .put("costCentre", "a member that the bff does not know")
                .put(
                        "directReports",
                        MANAGERS.values().stream().filter(id::equals).count());
        employee.putObject("custom");
        employee.putObject("can").put("edit", false).put("history", false);
        var manager = MANAGERS.get(id);
        if (manager == null) employee.putNull("managerId");
        else employee.put("managerId", manager.toString());
        return employee;
    }

    /** Answers {@code GET /employees?id=…&id=…} for those who have names here. */
    static Function<String, Peer.Said> directory() {
        return query -> Peer.ok(list(Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith("id="))
                .map(part -> UUID.fromString(part.substring(3)))
                .filter(NAMES::containsKey)
                .map(Samples::employee)
                .toArray()));
    }

    static Map<String, Object> departments() {
        return list(Map.of("id", SALES, "code", "VEN", "name", "Vendas e Clientes"));
    }

    static Map<String, Object> list(Object... items) {
        var list = new java.util.HashMap<String, Object>();
        list.put("items", List.of(items));
        list.put("next", null);
        return list;
    }

    static ObjectNode documents(ObjectNode... items) {
        var page = Api.JSON.createObjectNode();
        page.putArray("items").addAll(List.of(items));
        page.putNull("next");
        page.putObject("total").put("value", items.length).put("exact", true);
        return page;
    }

    static ObjectNode document(int n, UUID owner) {
        var document = Api.JSON.createObjectNode();
        document.put("id", id(n).toString())
                .put("title", "Contrato " + n)
                .put("type", "contract")
                .put("employeeId", owner.toString())
                .put("issuedOn", "2024-02-01")
                .put("status", "active")
                .put("version", 3)
                .put("createdAt", "2026-01-02T03:04:05.678Z")
                .put("createdBy", CARLOS.toString())
                .put("updatedAt", "2026-01-02T03:04:05.678Z")
                .put("level", "VIEW")
                .put("somethingNew", true);
        document.putArray("tags").add("clt");
        document.putObject("file")
                .put("name", "a.pdf")
                .put("contentType", "application/pdf")
                .put("size", 12)
                .put("sha256", "ab");
        return rights(document, "DIRECT", "VIEW", true);
    }

    /** The reduced form: what it hides is left out. */
    static ObjectNode reduced(int n, UUID owner, String validUntil) {
        var document = Api.JSON.createObjectNode();
        document.put("id", id(n).toString())
                .put("type", "exam")
                .put("employeeId", owner.toString())
                .put("validUntil", validUntil)
                .put("status", "active")
                .put("createdAt", "2026-01-02T03:04:05Z")
                .put("level", "METADATA");
        return rights(document, "DIRECT", "METADATA", false);
    }

    static Map<String, Object> scope(int[] direct, int[] line) {
        return Map.of("version", "1-1", "self", 3, "direct", bitmap(direct), "line", bitmap(line), "grants", List.of());
    }

    private static ObjectNode rights(ObjectNode document, String kind, String level, boolean view) {
        document.putArray("why").addObject().put("kind", kind).put("level", level);
        document.putObject("can")
                .put("edit", false)
                .put("trash", false)
                .put("restore", false)
                .put("download", view)
                .put("newVersion", false)
                .put("share", false)
                .put("changeType", false);
        return document;
    }

    private static String bitmap(int... numbers) {
        var bytes = new ByteArrayOutputStream();
        try {
            RoaringBitmap.bitmapOf(numbers).serialize(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
