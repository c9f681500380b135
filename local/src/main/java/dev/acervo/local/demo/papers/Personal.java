package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Fields;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What people hand in or ask for: identity papers, leave, equipment, benefits. */
final class Personal {

    private Personal() {}

    static List<Paper> of(Person person, Desk desk) {
        var papers = new ArrayList<Paper>();
        var dice = desk.dice("personal", person);
        if (person.account() != null || dice.chance(0.45)) papers.add(identity(person, desk, dice));
        if (dice.chance(0.26)) papers.add(vacation(person, desk, dice));
        if (dice.chance(0.22)) papers.add(equipment(person, desk, dice));
        if (dice.chance(0.15)) papers.add(transport(person, desk));
        return papers;
    }

    private static Paper identity(Person person, Desk desk, Dice dice) {
        var licence = person.title().startsWith("Motorista") || dice.chance(0.3);
        var issued =
                dice.workday(person.birthDate().plusYears(18), person.hireDate().minusDays(20));
        var name = licence ? "Carteira Nacional de Habilitação" : "Carteira de identidade";
        var number = "%02d.%03d.***-%d".formatted(dice.between(10, 45), dice.between(100, 999), dice.between(0, 9));
        var validUntil = licence ? desk.today().plusDays(dice.between(60, 2400)) : null;
        return new Paper(
                "identity/" + person.registration(),
                "identity",
                person.registration(),
                name + " – cópia",
                "Cópia conferida com o original na admissão.",
                List.of("documento pessoal", licence ? "cnh" : "rg"),
                issued,
                validUntil,
                new Letter(
                        "Cópia de documento pessoal",
                        name,
                        List.of(
                                new Fields(List.of(
                                        new Field("Nome", person.name()),
                                        new Field("Registro", number),
                                        new Field("Nascimento", Portuguese.date(person.birthDate())),
                                        new Field("CPF", person.cpf()),
                                        new Field("Emissão", Portuguese.date(issued)),
                                        new Field("Órgão emissor", licence ? "DETRAN/MG" : "SSP/MG"),
                                        new Field(
                                                "Categoria", licence ? dice.oneOf(List.of("AB", "B", "D", "E")) : "—"),
                                        new Field(
                                                "Válida até",
                                                validUntil == null ? "indeterminado" : Portuguese.date(validUntil)))),
                                new Paragraph("Confere com o original apresentado em "
                                        + Portuguese.longDate(person.hireDate())
                                        + ". Números parcialmente ocultos por proteção de dados.")),
                        List.of("Departamento Pessoal")));
    }

    private static Paper vacation(Person person, Desk desk, Dice dice) {
        var start = desk.today().plusDays(dice.between(-120, 60));
        var noticed = Dice.workday(start.minusDays(35));
        var days = dice.oneOf(List.of(10, 15, 20, 30));
        return other(
                "vacation",
                person,
                "Aviso de férias – " + days + " dias",
                "Férias de " + Portuguese.date(start) + " a " + Portuguese.date(start.plusDays(days - 1)) + ".",
                List.of("férias"),
                noticed.isAfter(desk.today()) ? Dice.workday(desk.today().minusDays(1)) : noticed,
                desk,
                "Comunicamos que suas férias, relativas ao período aquisitivo em curso, serão gozadas a partir de "
                        + Portuguese.longDate(start) + ", por " + days
                        + " dias. O pagamento, com o acréscimo de um terço, "
                        + "será efetuado até dois dias antes do início.");
    }

    private static Paper equipment(Person person, Desk desk, Dice dice) {
        var item = dice.oneOf(List.of(
                "notebook e monitor",
                "telefone celular corporativo",
                "rádio comunicador",
                "conjunto de EPI",
                "crachá e uniforme"));
        return other(
                "equipment",
                person,
                "Termo de responsabilidade – " + item,
                "Entrega de " + item + ", patrimônio " + dice.between(4000, 9999) + ".",
                List.of("equipamento", "patrimônio"),
                dice.workday(person.hireDate(), desk.today().minusDays(4)),
                desk,
                "Recebi da empresa, em perfeito estado: " + item + ". Comprometo-me a zelar pela conservação, a usar "
                        + "exclusivamente para fins de trabalho e a devolver quando solicitado ou no desligamento.");
    }

    private static Paper transport(Person person, Desk desk) {
        return other(
                "transport",
                person,
                "Opção de vale-transporte",
                "Declaração de residência e de opção pelo benefício.",
                List.of("benefícios", "vale-transporte"),
                person.hireDate(),
                desk,
                "Declaro residir em " + person.address()
                        + " e opto por receber o vale-transporte para o deslocamento entre "
                        + "a residência e o trabalho, autorizando o desconto de até 6% do salário-base.");
    }

    private static Paper other(
            String kind,
            Person person,
            String title,
            String description,
            List<String> tags,
            LocalDate day,
            Desk desk,
            String text) {
        return new Paper(
                kind + "/" + person.registration(),
                "other",
                person.registration(),
                title,
                description,
                tags,
                day,
                null,
                new Letter(
                        title,
                        Desk.number("PC", person, day) + " · " + Desk.placeAndDay(day),
                        List.of(desk.about(person, new Field("Data", Portuguese.date(day))), new Paragraph(text)),
                        List.of(Company.NAME, person.name())));
    }
}
