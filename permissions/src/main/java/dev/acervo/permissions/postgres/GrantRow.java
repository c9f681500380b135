package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Folding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code permission}. */
record GrantRow(Grant grant) {
    static final String COLUMNS =
            "id, subject_type, subject_id, target_type, target_id, owner_id, level, types, valid_from, valid_until,"
                    + " reason, granted_by, basis, basis_permission, created_at, ended_at, ended_by, version";

    /** That it will end soon is told again when it ends at another moment than before. */
    static final String UPSERT = """
            insert into permission (id, subject_type, subject_id, target_type, target_id, owner_id, level, types,
              valid_from, valid_until, reason, reason_text, granted_by, basis, basis_permission, created_at, ended_at,
              ended_by, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set level = excluded.level, types = excluded.types,
              valid_until = excluded.valid_until, reason = excluded.reason, reason_text = excluded.reason_text,
              ended_at = excluded.ended_at, ended_by = excluded.ended_by, version = excluded.version,
              expiring_told_at = case when permission.valid_until is not distinct from excluded.valid_until
                then permission.expiring_told_at end
            """;

    static GrantRow of(ResultSet row) throws SQLException {
        return new GrantRow(new Grant(
                new GrantId(Columns.id(row, "id")),
                subject(row),
                target(row),
                Columns.time(row, "valid_from"),
                new Grant.Terms(
                        Level.valueOf(row.getString("level")),
                        List.of((String[]) row.getArray("types").getArray()),
                        Columns.timeOrNull(row, "valid_until"),
                        row.getString("reason")),
                new Grant.Origin(Columns.employee(row, "granted_by"), Columns.time(row, "created_at"), basis(row)),
                Columns.ending(row),
                row.getLong("version")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var id = Columns.id(row, "subject_id");
        return switch (row.getString("subject_type")) {
            case "person" -> new Subject.Person(new EmployeeId(id));
            case "group" -> new Subject.Group(new GroupId(id));
            default -> throw new IllegalStateException("subject of permission " + Columns.id(row, "id"));
        };
    }

    private static Target target(ResultSet row) throws SQLException {
        var id = Columns.id(row, "target_id");
        return switch (row.getString("target_type")) {
            case "person" -> new Target.Person(new EmployeeId(id));
            case "subtree" -> new Target.Subtree(new EmployeeId(id));
            case "group" -> new Target.Group(new GroupId(id));
            case "department" -> new Target.Department(new DepartmentId(id));
            case "document" -> new Target.Document(new DocumentId(id), Columns.employee(row, "owner_id"));
            default -> throw new IllegalStateException("target of permission " + Columns.id(row, "id"));
        };
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        return switch (row.getString("basis")) {
            case null -> null;
            case "ROLE" -> new Basis.Role();
            case "SELF" -> new Basis.Self();
            case "DIRECT" -> new Basis.Direct();
            case "LINE" -> new Basis.Line();
            case "GRANT" -> new Basis.Permission(new GrantId(Columns.id(row, "basis_permission")));
            default -> throw new IllegalStateException("basis of permission " + Columns.id(row, "id"));
        };
    }

    void bind(PreparedStatement upsert) throws SQLException {
        var basis = grant.origin().basis();
        new Columns.Binder(upsert)
                .value(grant.id().value())
                .value(subjectType(grant.subject()))
                .value(grant.subject().value())
                .value(targetType(grant.target()))
                .value(grant.target().value())
                .employee(grant.target() instanceof Target.Document(var _, var owner) ? owner : null)
                .value(grant.terms().level().name())
                .array("text", grant.terms().types())
                .time(grant.from())
                .time(grant.terms().until())
                .value(grant.terms().reason())
                .value(Folding.fold(grant.terms().reason()))
                .employee(grant.origin().by())
                .value(name(basis))
                .value(basis instanceof Basis.Permission(var id) ? id.value() : null)
                .time(grant.origin().at())
                .ending(grant.ended())
                .value(grant.version());
    }

    private static @Nullable String name(@Nullable Basis basis) {
        return switch (basis) {
            case null -> null;
            case Basis.Role _ -> "ROLE";
            case Basis.Self _ -> "SELF";
            case Basis.Direct _ -> "DIRECT";
            case Basis.Line _ -> "LINE";
            case Basis.Permission _ -> "GRANT";
        };
    }

    static String subjectType(Subject subject) {
        return switch (subject) {
            case Subject.Person _ -> "person";
            case Subject.Group _ -> "group";
        };
    }

    static String targetType(Target target) {
        return switch (target) {
            case Target.Person _ -> "person";
            case Target.Subtree _ -> "subtree";
            case Target.Group _ -> "group";
            case Target.Department _ -> "department";
            case Target.Document _ -> "document";
        };
    }
}
