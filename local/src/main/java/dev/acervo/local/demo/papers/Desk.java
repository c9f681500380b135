package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block;
import dev.acervo.local.demo.papers.Letter.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the papers are written: the company, the day, and the phrases that every paper needs. */
record Desk(long seed, LocalDate today, Map<String, Person> people, Map<String, String> departments) {

    static Desk of(long seed, Company company) {
        return new Desk(seed, company.today(), company.byRegistration(), company.departmentNames());
    }

    Dice dice(String kind, Person person) {
        return Dice.of(seed, kind + "/" + person.registration());
    }

    String department(Person person) {
        return departments.getOrDefault(person.department(), person.department());
    }

    /** The name of the manager; the board for the head of the company. */
    String manager(Person person) {
        var manager = person.manager() == null ? null : people.get(person.manager());
        return manager == null ? "Conselho de Administração" : manager.name();
    }

    /** The form at the top of most papers. */
    Block.Fields about(Person person, Field... more) {
        var fields = new ArrayList<>(List.of(
                new Field("Nome", person.name()),
                new Field("Matrícula", person.registration()),
                new Field("Cargo", person.title()),
                new Field("Departamento", department(person))));
        fields.addAll(List.of(more));
        return new Block.Fields(List.copyOf(fields));
    }

    /** "Uberlândia, 23 de novembro de 2026". */
    static String placeAndDay(LocalDate day) {
        return Company.CITY + ", " + Portuguese.longDate(day);
    }

    /** The document number in the corner: type, year, and digits of the person. */
    static String number(String prefix, Person person, LocalDate day) {
        return "%s-%d/%s".formatted(prefix, day.getYear(), person.registration());
    }
}
