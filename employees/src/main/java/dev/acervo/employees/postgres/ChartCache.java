package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.chart.Place;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The tree in memory, brought up to the version that is committed each time that it is asked for: one statement, which sees
 * version and people at one moment, and reads those only who changed since the last time.
 */
@Singleton
final class ChartCache {
    private static final String CHANGED_SINCE = """
            select v.version, e.number, coalesce(m.number, 0) as manager, e.status <> 'TERMINATED' as employed
            from org_version v
            left join employee e on e.org_version > ? and v.version > ?
            left join employee m on m.id = e.manager_id
            """;

    private volatile OrgChart latest = OrgChart.EMPTY;

    /** Not to be called in a transaction that has written: what is not committed must not be remembered. */
    OrgChart upToDate(Sql sql) {
        var known = latest;
        var version = known.version().value();
        var rows = sql.list(CHANGED_SINCE, Row::read, version, version);
        var now = rows.getFirst().version();
        if (now < version) { // the database was put back to an earlier state
            latest = OrgChart.EMPTY;
            return upToDate(sql);
        }
        if (now == version) {
            return known;
        }
        var places = new ArrayList<Place>(rows.size());
        for (var row : rows) {
            if (row.place() != null) {
                places.add(row.place());
            }
        }
        var next = known.with(new OrgVersion(now), places);
        remember(next);
        return next;
    }

    /** How many people there were at the last time. */
    int people() {
        return latest.size();
    }

    private synchronized void remember(OrgChart chart) {
        if (chart.version().value() > latest.version().value()) {
            latest = chart;
        }
    }

    /** A person who changed; without a place, when nobody did. */
    private record Row(long version, @Nullable Place place) {
        static Row read(ResultSet row) throws SQLException {
            var number = row.getObject("number", Integer.class);
            return new Row(
                    row.getLong("version"),
                    number == null ? null : new Place(number, row.getInt("manager"), row.getBoolean("employed")));
        }
    }
}
