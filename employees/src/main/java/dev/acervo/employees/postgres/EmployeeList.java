package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a filtered list as one statement: fixed pieces of SQL for the filters that are set, everything that came from
 * outside as parameters. A statement per combination of filters lets PostgreSQL plan each with the index that fits it.
 */
final class EmployeeList {
    /** Up to as many people are looked up by their numbers; of more, each candidate is looked for in the set. */
    private static final int FEW = 2_000;

    /**
     * How many times rarer than they are PostgreSQL shall take what a word finds for, in halves. It takes them for spread
     * over any order, so that walking along one fills a page soon; the people of one first name stand together, and the walk
     * to them can be most of the company. With this a word of some thousands of matches is answered from all of them.
     */
    private static final int CLUSTERED = 5;

    private static final String HIRE_DATE = "coalesce(hire_date, date '0001-01-01')";

    private final StringBuilder sql =
            new StringBuilder("select %s from employee where true".formatted(EmployeeRows.COLUMNS));
    private final List<Object> parameters = new ArrayList<>();

    private final int people;
    private int halves;

    private EmployeeList(int people) {
        this.people = people;
    }

    /** @param people how many there are, about */
    static EmployeeList of(
            EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit, int people) {
        var list = filtered(filter, people);
        if (after != null) {
            list.after(order, after);
        }
        list.orderBy(order);
        list.add(" limit ?", limit);
        return list;
    }

    /** Everybody whom the filter finds, by number. */
    static EmployeeList all(EmployeeFilter filter, int people) {
        var list = filtered(filter, people);
        list.orderBy(EmployeeOrder.BY_NUMBER);
        return list;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    List<Employee> read(Sql connection, EmployeeRows rows) {
        return connection.list(sql(), rows::read, parameters());
    }

    private static EmployeeList filtered(EmployeeFilter filter, int people) {
        var list = new EmployeeList(people);
        filter.words().forEach(word -> list.containing(word, filter.openTo()));
        if (!filter.words().isEmpty()) {
            list.rarer(CLUSTERED);
        }
        list.anyOf("department_id", "uuid", filter.departments(), DepartmentId::value);
        list.anyOf("manager_id", "uuid", filter.managers(), EmployeeId::value);
        list.anyOf("status", "text", filter.statuses(), EmploymentStatus::name);
        list.anyOf("id", "uuid", filter.ids(), EmployeeId::value);
        if (filter.among() != null) {
            list.sql.append(" and ");
            list.among(filter.among());
        }
        list.hired(filter.hiredFrom(), filter.hiredTo());
        return list;
    }

    private void containing(String word, @Nullable Numbers openTo) {
        var pattern = "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        if (openTo != null && openTo.size() == 0) {
            add(" and directory_text like ?", pattern);
            return;
        }
        add(" and (directory_text like ? or private_text like ?", pattern, pattern);
        if (openTo != null) {
            sql.append(" and ");
            among(openTo);
        }
        sql.append(")");
    }

    /**
     * PostgreSQL cannot look into the bits and takes half of all rows to be in them. It is told how small the set is:
     * walking along an order until a page is full pays for large sets only.
     */
    private void among(Numbers numbers) {
        if (numbers.size() <= FEW) {
            add(
                    "number = any (?)",
                    new Sql.Values("int4", numbers.stream().boxed().toArray()));
            return;
        }
        var bits = numbers.toBytes();
        add("case when number < ? then get_bit(?, number) = 1 else false end", bits.length * Byte.SIZE, bits);
        var further = 0;
        for (var part = people / 2; part > numbers.size(); part /= 2) {
            further++;
        }
        rarer(further);
    }

    /** Conditions that always hold; PostgreSQL, which cannot look into them, takes each for another half of the rows. */
    private void rarer(int times) {
        for (var i = 0; i < times; i++) {
            add(" and case when number > ? then true else false end", -(++halves));
        }
    }

    private void hired(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add(" and " + HIRE_DATE + " >= ?", from);
        }
        if (to != null) {
            add(" and " + HIRE_DATE + " <= ? and hire_date is not null", to);
        }
    }

    private <T> void anyOf(String column, String type, Collection<T> values, Sql.Column<T> value) {
        if (values.size() == 1) { // what a partial index is for can be told from one value, not from an array
            add(
                    " and " + column + " = ?",
                    Objects.requireNonNull(value.of(values.iterator().next())));
            return;
        }
        if (!values.isEmpty()) {
            add(" and " + column + " = any (?)", Sql.Values.of(type, values, value));
        }
    }

    private void after(EmployeeOrder order, Position last) {
        var further = order.descending() ? " < " : " > ";
        switch (order.key()) {
            case NAME -> add(" and (folded_name, number)" + further + "(?, ?)", last.value(), last.number());
            case TITLE -> add(" and (folded_title, number)" + further + "(?, ?)", last.value(), last.number());
            case HIRE_DATE ->
                add(
                        " and (" + HIRE_DATE + ", number)" + further + "(?, ?)",
                        LocalDate.parse(last.value()),
                        last.number());
            case NUMBER -> add(" and number" + further + "?", last.number());
        }
    }

    private void orderBy(EmployeeOrder order) {
        var direction = order.descending() ? " desc" : "";
        sql.append(" order by ");
        switch (order.key()) {
            case NAME -> sql.append("folded_name").append(direction).append(", ");
            case TITLE -> sql.append("folded_title").append(direction).append(", ");
            case HIRE_DATE -> sql.append(HIRE_DATE).append(direction).append(", ");
            case NUMBER -> {}
        }
        sql.append("number").append(direction);
    }

    private void add(String piece, Object... values) {
        sql.append(piece);
        parameters.addAll(List.of(values));
    }
}
