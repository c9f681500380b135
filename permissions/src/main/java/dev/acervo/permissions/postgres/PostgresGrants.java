package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.reach.GrantArchive;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All permissions, from their table. */
@Singleton
final class PostgresGrants implements GrantArchive {
    private static final String SELECT = "select " + GrantRow.COLUMNS + " from permission";

    private final Sessions sessions;

    PostgresGrants(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Grant> find(GrantId id) {
        return select(new Conditions().and("id = ?", id.value()), 1).stream().findFirst();
    }

    @Override
    public List<Grant> list(Sight sight, Filter filter, @Nullable GrantId before, int limit) {
        var conditions = new Conditions();
        if (sight instanceof Sight.Own own) {
            limit(conditions, own);
        }
        conditions
                .andIf("subject_id = ?", filter.subject())
                .andIf("target_id = ?", filter.target())
                .andIf(
                        "level = ?",
                        filter.level() == null ? null : filter.level().name())
                .andIf(
                        "granted_by = ?",
                        filter.grantedBy() == null ? null : filter.grantedBy().value())
                .and(filter.state());
        filter.words().forEach(word -> conditions.and("reason_text like ?", containing(word)));
        conditions.andIf("id < ?", before == null ? null : before.value());
        return select(conditions, limit);
    }

    private static void limit(Conditions conditions, Sight.Own own) {
        var pieces = new ArrayList<String>(List.of("granted_by = ?", "owner_id = ?"));
        var values = new ArrayList<Object>(List.of(own.by().value(), own.by().value()));
        for (var type : List.of("person", "group")) {
            pieces.add("(subject_type = '" + type + "' and subject_id = any (?))");
            values.add(own.me().stream()
                    .filter(subject -> GrantRow.subjectType(subject).equals(type))
                    .map(Subject::value)
                    .toList());
        }
        for (var type : List.of("person", "subtree", "group", "department")) {
            pieces.add("(target_type = '" + type + "' and target_id = any (?))");
            values.add(own.on().stream()
                    .filter(target -> GrantRow.targetType(target).equals(type))
                    .map(Target::value)
                    .toList());
        }
        conditions.and("(" + String.join(" or ", pieces) + ")", values.toArray());
    }

    private static String containing(String word) {
        return "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private List<Grant> select(Conditions conditions, int limit) {
        try {
            return sessions.transaction(connection -> conditions.select(
                    connection, SELECT, limit, row -> GrantRow.of(row).grant()));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
