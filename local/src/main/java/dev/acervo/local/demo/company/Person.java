package dev.acervo.local.demo.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the demo company.
 *
 * @param registration the number on the badge; names the person everywhere in the demo data
 * @param manager the registration of the manager, nothing for the head of the company
 * @param department the department's code
 * @param salary monthly, in whole reais
 * @param cpf masked, so that it can be nobody's
 * @param account the user name of somebody who can sign in
 */
public record Person(
        String registration,
        String name,
        boolean feminine,
        String email,
        @Nullable String manager,
        String department,
        String title,
        int level,
        int salary,
        LocalDate hireDate,
        LocalDate birthDate,
        String cpf,
        String address,
        @Nullable String account) {

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
