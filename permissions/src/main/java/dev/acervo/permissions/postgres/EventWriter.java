package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.reach.AccessEvent;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.outbox.Outbox;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * Puts events into the outbox, each once: what a row remembers as told is not told again, and that something ended is told
 * only of what others know to have begun.
 */
@Singleton
final class EventWriter {
    private static final String TOPIC = "permissions.events";

    private final ObjectMapper json;
    private final IdSource ids;

    EventWriter(ObjectMapper json, IdSource ids) {
        this.json = json;
        this.ids = ids;
    }

    void append(Connection connection, Instant now, AccessEvent event) throws SQLException {
        switch (event) {
            case AccessEvent.PermissionCreated(var grant) ->
                put(connection, now, "permission.created", grant.id().value(), PermissionMessage.of(grant));
            case AccessEvent.PermissionExpiring(var grant) -> {
                if (marks(connection, now, grant.id().value(), """
                        update permission set expiring_told_at = ? where id = ? and expiring_told_at is null""")) {
                    put(connection, now, "permission.expiring", grant.id().value(), PermissionMessage.of(grant));
                }
            }
            case AccessEvent.PermissionEnded(var grant) -> {
                if (marks(connection, now, grant.id().value(), """
                        update permission set end_told_at = ? where id = ? and end_told_at is null""")) {
                    put(connection, now, "permission.ended", grant.id().value(), PermissionMessage.of(grant));
                }
            }
            case AccessEvent.DelegationStarted(var delegation) -> {
                if (marks(connection, now, delegation.id().value(), """
                        update delegation set start_told_at = ? where id = ? and start_told_at is null""")) {
                    put(
                            connection,
                            now,
                            "delegation.started",
                            delegation.id().value(),
                            DelegationMessage.of(delegation));
                }
            }
            case AccessEvent.DelegationEnded(var delegation) -> {
                if (marks(connection, now, delegation.id().value(), """
                        update delegation set end_told_at = ?
                        where id = ? and end_told_at is null and start_told_at is not null""")) {
                    put(connection, now, "delegation.ended", delegation.id().value(), DelegationMessage.of(delegation));
                }
            }
        }
    }

    private static boolean marks(Connection connection, Instant now, UUID id, String sql) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            new Columns.Binder(update).time(now).value(id);
            return update.executeUpdate() == 1;
        }
    }

    private void put(Connection connection, Instant now, String what, UUID about, Object message) throws SQLException {
        var type = "dev.acervo." + what + ".v1";
        try {
            var data = json.writeValueAsString(message);
            var event = new Event(ids.next(), type, "/permissions", now, about.toString(), data);
            Outbox.append(connection, TOPIC, about.toString(), event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
