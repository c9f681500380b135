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
    private static final int DEPARTMENTS = 300;

    private BenchCompany() {}

    /** Three hundred departments below one. */
    static DepartmentId department(int number) {
        return departmentId(number % DEPARTMENTS);
    }

    static List<Department> departments() {
        return IntStream.range(0, DEPARTMENTS)
                .mapToObj(number -> new Department(
                        departmentId(number),
                        "D" + number,
                        "Department " + number,
                        number == 0 ? null : departmentId(0)))
                .toList();
    }

    private static DepartmentId departmentId(int number) {
        return new DepartmentId(new UUID(0x7000L, number));
    }

    static String title(int number) {
        return "Analista de Operações " + number % 200;
    }

    static String location(int number) {
        return "São Paulo " + number % 40;
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
