package dev.acervo.local.demo.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The demo company, invented from the first name to the last number.
 *
 * @param people managers before those who report to them
 */
public record Company(LocalDate today, List<Department> departments, List<Person> people) {

    public static final String NAME = "Ipê Claro Alimentos S.A.";
    /** The check digits are wrong on purpose: it can be nobody's. */
    public static final String CNPJ = "12.345.678/0001-00";

    public static final String CITY = "Uberlândia";
    public static final String ADDRESS = "Rodovia dos Ipês, km 14 · Distrito Industrial · " + CITY + " · MG";
    public static final String DOMAIN = "ipeclaro.example";
    public static final LocalDate FOUNDED = LocalDate.of(1998, 3, 2);

    private static final List<String> STREETS = List.of(
            "Rua das Acácias",
            "Avenida Rondon Pacheco",
            "Rua Machado de Assis",
            "Alameda dos Jatobás",
            "Rua Cecília Meireles",
            "Avenida João Naves",
            "Rua do Cerrado",
            "Travessa das Palmeiras");

    /** The company as it is on {@code today}. Same seed and day, same company. */
    public static Company of(long seed, LocalDate today) {
        var people = new ArrayList<Person>();
        fill(Post.read(lines("company.txt")), null, 1, seed, today, new Names(), people);
        return new Company(today, departmentsAsWritten(), List.copyOf(people));
    }

    public Person account(String username) {
        return people.stream()
                .filter(person -> username.equals(person.account()))
                .findFirst()
                .orElseThrow();
    }

    public Map<String, Person> byRegistration() {
        var found = new HashMap<String, Person>();
        for (var person : people) found.put(person.registration(), person);
        return found;
    }

    public Map<String, String> departmentNames() {
        var names = new HashMap<String, String>();
        for (var department : departments) names.put(department.code(), department.name());
        return names;
    }

    private static void fill(
            Post post,
            @Nullable Person manager,
            int level,
            long seed,
            LocalDate today,
            Names names,
            List<Person> people) {
        for (var n = 0; n < post.count(); n++) {
            var person = hire(post, manager, level, seed, today, names, 100_101 + 7 * people.size());
            people.add(person);
            for (var report : post.reports()) fill(report, person, level + 1, seed, today, names, people);
        }
    }

    private static Person hire(
            Post post, @Nullable Person manager, int level, long seed, LocalDate today, Names names, int number) {
        var registration = String.valueOf(number);
        var dice = Dice.of(seed, "person/" + registration);
        var account = post.account() == null ? null : Account.named(post.account());
        var feminine = account == null ? dice.chance(0.5) : account.feminine();
        var name = account == null ? names.next(dice, feminine) : account.name();
        var years = Math.max(1, 14 - 2 * level);
        var hired = Dice.workday(dice.day(today.minusYears(years), today.minusDays(level < 4 ? 900 : 45)));
        var born = dice.day(hired.minusYears(level < 3 ? 45 : 38), hired.minusYears(level < 4 ? 29 : 19));
        return new Person(
                registration,
                name,
                feminine,
                names.address(name, DOMAIN),
                manager == null ? null : manager.registration(),
                post.department(),
                post.titleFor(feminine),
                level,
                post.salary() + 10 * dice.between(0, post.salary() / 100),
                hired,
                born,
                "***.%03d.%03d-**".formatted(dice.between(100, 999), dice.between(100, 999)),
                "%s, %d · %s/MG".formatted(dice.oneOf(STREETS), dice.between(12, 1990), CITY),
                account == null ? null : account.username());
    }

    private static List<Department> departmentsAsWritten() {
        var departments = new ArrayList<Department>();
        for (var line : lines("departments.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = line.split(" ", 3);
            departments.add(new Department(parts[0], parts[2], parts[1].equals("-") ? null : parts[1]));
        }
        return List.copyOf(departments);
    }

    private static List<String> lines(String resource) {
        try (var in = Company.class.getResourceAsStream("/demo/" + resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
