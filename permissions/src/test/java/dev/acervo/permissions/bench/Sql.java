package dev.acervo.permissions.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.roaringbitmap.RoaringBitmap;

/** A chart in PostgreSQL, asked by prepared statements on one connection of one's own. */
final class Sql implements Hierarchy {
    private static final String URL = "bench.url";
    private static final String USER = "bench.user";
    private static final String PASSWORD = "bench.password";

    /**
     * The statements of one representation. {@code #} stands for the number of people, {@code :e} for the employee and
     * {@code :m} for whom they are asked below of or moved to; each is given once, in this order.
     */
    enum Form {
        RECURSIVE_CTE("cte_#", """
                create table cte_# (id int primary key, manager int);
                insert into cte_# select i, case
                    when i = 0 then null
                    when (i - 1) / 10 = 0 then 0
                    else 1 + ((i - 1) / 10 - 1) / 4 * 10 + (i - 1) % 10 end
                from generate_series(0, # - 1) i;
                create index on cte_# (manager);
                analyze cte_#
                """, """
                with recursive up (manager) as (
                    select manager from cte_# where id = ?
                    union all
                    select next.manager from up join cte_# next on next.id = up.manager)
                select exists (select from up where manager = ?)
                """, """
                with recursive down (id) as (
                    select id from cte_# where manager = ?
                    union all
                    select next.id from down join cte_# next on next.manager = down.id)
                select id from down
                """, """
                with asked (e, m) as (values (?, ?)) update cte_# set manager = m from asked where id = e
                """),
        CLOSURE_TABLE("closure_#", """
                create table closure_# (above int, below int, primary key (above, below));
                insert into closure_#
                with recursive pair (above, below) as (
                    select id, id from cte_#
                    union all
                    select staff.manager, pair.below from pair join cte_# staff on staff.id = pair.above
                    where staff.manager is not null)
                select above, below from pair;
                create index on closure_# (below);
                analyze closure_#
                """, """
                with asked (e, m) as (values (?, ?))
                select exists (select from closure_#, asked where above = m and below = e and above <> below)
                """, """
                with asked (m) as (values (?)) select below from closure_#, asked where above = m and below <> m
                """, """
                with asked (e, m) as (values (?, ?)), branch as (
                    select below from closure_#, asked where above = e),
                gone as (
                    delete from closure_# using asked
                    where below in (select below from branch)
                        and above in (select above from closure_#, asked where below = e and above <> e)
                        and above not in (select above from closure_#, asked where below = m))
                insert into closure_# select up.above, branch.below
                from asked join closure_# up on up.below = m, branch on conflict do nothing
                """),
        LTREE("ltree_#", """
                create extension if not exists ltree;
                create table ltree_# (id int primary key, path ltree);
                insert into ltree_#
                with recursive down (id, path) as (
                    select id, id::text::ltree from cte_# where manager is null
                    union all
                    select next.id, path || next.id::text from down join cte_# next on next.manager = down.id)
                select id, path from down;
                create index on ltree_# using gist (path);
                analyze ltree_#
                """, """
                with asked (e, m) as (values (?, ?))
                select exists (select from asked join ltree_# low on low.id = e join ltree_# high on high.id = m
                    where low.path <@ high.path and e <> m)
                """, """
                with asked (m) as (values (?))
                select id from ltree_#, asked where path <@ (select path from ltree_# where id = m) and id <> m
                """, """
                with asked (e, m) as (values (?, ?)), place as (
                    select low.path as old, high.path as new
                    from asked join ltree_# low on low.id = e join ltree_# high on high.id = m)
                update ltree_# set path = place.new || subpath(path, nlevel(place.old) - 1)
                from place where path <@ place.old
                """);

        private final String table;
        private final String setup;
        private final String check;
        private final String list;
        private final String move;

        Form(String table, String setup, String check, String list, String move) {
            this.table = table;
            this.setup = setup;
            this.check = check;
            this.list = list;
            this.move = move;
        }
    }

    private final Connection connection;
    private final PreparedStatement check;
    private final PreparedStatement list;
    private final PreparedStatement move;

    Sql(Form form, int people) {
        try {
            connection = connect();
            check = prepare(form.check, people);
            list = prepare(form.list, people);
            move = prepare(form.move, people);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String statement, int people) throws SQLException {
        return connection.prepareStatement(statement
                .replace("#", String.valueOf(people))
                .replace("values (?, ?)", "values (?::int, ?::int)")
                .replace("values (?)", "values (?::int)"));
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(URL), System.getProperty(USER), System.getProperty(PASSWORD));
    }

    /** Makes a table for the company in each form. */
    static void load(int people) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var form : Form.values()) {
                for (var step : form.setup.replace("#", String.valueOf(people)).split(";")) {
                    statement.execute(step);
                }
            }
        }
    }

    /** What the table and its indexes take, freshly loaded. */
    static long bytes(Form form, int people) throws SQLException {
        try (var connection = connect();
                var select = connection.prepareStatement("select pg_total_relation_size(?::regclass)")) {
            select.setString(1, form.table.replace("#", String.valueOf(people)));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static void use(String url, String user, String password) {
        System.setProperty(URL, url);
        System.setProperty(USER, user);
        System.setProperty(PASSWORD, password);
    }

    /** For a JVM that is to reach the same database. */
    static String[] arguments() {
        return new String[] {argument(URL), argument(USER), argument(PASSWORD)};
    }

    private static String argument(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }

    @Override
    public boolean isBelow(int employee, int above) {
        try {
            check.setInt(1, employee);
            check.setInt(2, above);
            try (var row = check.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RoaringBitmap below(int above) {
        try {
            list.setInt(1, above);
            var numbers = new RoaringBitmap();
            try (var row = list.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void move(int employee, int manager) {
        try {
            move.setInt(1, employee);
            move.setInt(2, manager);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
