package dev.acervo.permissions.bench;

import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The company that all ways are asked about: number 0 is the head of ten directors, each with a tenth of the company below
 * them in teams of four; 100,000 people are nine levels.
 */
final class BenchCompany {
    static final int HEAD = 0;
    static final int DIRECTORS = 10;
    static final int NOBODY = -1;
    private static final DepartmentId COMPANY = new DepartmentId(new UUID(0x7000L, 0));

    /** Three hundred, all below one. */
    static final List<Department> DEPARTMENTS = IntStream.range(0, 300)
            .mapToObj(number -> number == 0
                    ? new Department(COMPANY, "D0", "Company", null)
                    : new Department(
                            new DepartmentId(new UUID(0x7000L, number)), "D" + number, "Department " + number, COMPANY))
            .toList();

    private static final List<String> TITLES =
            IntStream.range(0, 200).mapToObj(number -> "Analista " + number).toList();
    private static final List<String> LOCATIONS =
            IntStream.range(0, 40).mapToObj(number -> "São Paulo " + number).toList();

    private BenchCompany() {}

    static DepartmentId department(int number) {
        return DEPARTMENTS.get(number % DEPARTMENTS.size()).id();
    }

    static String title(int number) {
        return TITLES.get(number % TITLES.size());
    }

    static String location(int number) {
        return LOCATIONS.get(number % LOCATIONS.size());
    }

    static int manager(int number) {
        if (number == HEAD) {
            return NOBODY;
        }
        var inBranch = (number - 1) / DIRECTORS;
        var director = (number - 1) % DIRECTORS;
        return inBranch == 0 ? HEAD : 1 + (inBranch - 1) / 4 * DIRECTORS + director;
    }
}
