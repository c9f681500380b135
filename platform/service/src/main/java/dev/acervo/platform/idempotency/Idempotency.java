package dev.acervo.platform.idempotency;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * {@code Idempotency-Key} of a POST: per person and route, for 24 hours, in the transaction that does the work, so that key
 * and effect are both there or both not.
 */
public final class Idempotency {
    private static final String FIND = """
            select request_hash, resource_id from idempotency
            where person = ? and route = ? and key = ? and created_at > clock_timestamp() - interval '24 hours'
            """;
    private static final String COMPLETE = """
            insert into idempotency (person, route, key, request_hash, resource_id) values (?, ?, ?, ?, ?)
            on conflict (person, route, key) do update
            set request_hash = excluded.request_hash, resource_id = excluded.resource_id, created_at = clock_timestamp()
            """;

    private Idempotency() {}

    /** What is known of a key. */
    public sealed interface Claim {
        /** Never seen: do the work, then {@link Idempotency#complete}. */
        record New() implements Claim {}

        /** Done before with the same content: answer with that resource, decided again for access. */
        record Done(String resourceId) implements Claim {}

        /** Used before with other content: 422. */
        record Mismatch() implements Claim {}

        /** Another transaction is at it right now: 409. */
        record InProgress() implements Claim {}
    }

    /** @param requestHash any stable digest of the request's content */
    public static Claim claim(Connection connection, String person, String route, String key, String requestHash)
            throws SQLException {
        if (!lock(connection, person + '\n' + route + '\n' + key)) {
            return new Claim.InProgress();
        }
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, person);
            find.setString(2, route);
            find.setString(3, key);
            try (var row = find.executeQuery()) {
                if (!row.next()) {
                    return new Claim.New();
                }
                return row.getString(1).equals(requestHash) ? new Claim.Done(row.getString(2)) : new Claim.Mismatch();
            }
        }
    }

    public static void complete(
            Connection connection, String person, String route, String key, String requestHash, String resourceId)
            throws SQLException {
        try (var insert = connection.prepareStatement(COMPLETE)) {
            insert.setString(1, person);
            insert.setString(2, route);
            insert.setString(3, key);
            insert.setString(4, requestHash);
            insert.setString(5, resourceId);
            insert.executeUpdate();
        }
    }

    private static boolean lock(Connection connection, String name) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, name);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
