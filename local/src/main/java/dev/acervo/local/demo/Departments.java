package dev.acervo.local.demo;

import dev.acervo.local.demo.company.Department;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens departments in a running system, those that are missing. */
public final class Departments {

    private final Installation installation;
    private final Wire wire;
    private final Progress progress;

    public Departments(Installation installation, Wire wire, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.progress = progress;
    }

    /**
     * Returns the ids of all departments that there are then, by code.
     *
     * @param wanted each after the one it belongs to
     * @param keys what the idempotency keys begin with
     */
    public Map<String, String> open(SignedIn hr, List<Department> wanted, String keys) throws InterruptedException {
        var ids = known(hr);
        var done = 0;
        for (var department : wanted) {
            if (!ids.containsKey(department.code())) ids.put(department.code(), open(hr, department, keys, ids));
            progress.at(Progress.Step.DEPARTMENTS, ++done, wanted.size(), 0);
        }
        return ids;
    }

    private Map<String, String> known(SignedIn hr) throws InterruptedException {
        var ids = new HashMap<String, String>();
        for (var path = "/departments?limit=100"; ; ) {
            var page = wire.send(hr, Request.get(installation.api(path)))
                    .expected("reading the departments")
                    .body();
            for (var item : page.path("items")) {
                ids.put(item.path("code").asText(), item.path("id").asText());
            }
            if (page.path("next").asText("").isEmpty() || page.path("next").isNull()) return ids;
            path = "/departments?limit=100&cursor=" + page.path("next").asText();
        }
    }

    private String open(SignedIn hr, Department department, String keys, Map<String, String> ids)
            throws InterruptedException {
        var body = Wire.JSON.createObjectNode();
        body.put("code", department.code()).put("name", department.name());
        if (department.parent() != null) body.put("parentId", ids.get(department.parent()));
        return wire.send(
                        hr,
                        Request.json("POST", installation.api("/departments"), body)
                                .with("Idempotency-Key", keys + department.code()))
                .expected("opening the department " + department.name())
                .body()
                .path("id")
                .asText();
    }
}
