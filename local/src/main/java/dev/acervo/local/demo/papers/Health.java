package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Block.Section;
import dev.acervo.local.demo.papers.Letter.Block.Table;
import dev.acervo.local.demo.papers.Letter.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Occupational health: the yearly exam (ASO), some of them about to expire, and medical certificates. */
final class Health {

    private static final Set<String> NOISE = Set.of("PRD", "MAN", "QUA", "ARM");
    private static final List<String> REASONS = List.of(
            "consulta odontológica",
            "consulta médica de rotina",
            "quadro gripal",
            "acompanhamento de dependente",
            "exame laboratorial",
            "lombalgia",
            "pequena cirurgia",
            "fisioterapia");

    private Health() {}

    static List<Paper> of(Person person, Desk desk) {
        var papers = new ArrayList<Paper>();
        var dice = desk.dice("exam", person);
        if (dice.chance(0.92)) papers.add(exam(person, desk, dice));
        if (person.hireDate().isAfter(desk.today().minusYears(2))) papers.add(admission(person, desk));
        var leaves = dice.chance(0.24) ? dice.between(1, 2) : 0;
        for (var n = 1; n <= leaves; n++) papers.add(certificate(person, desk, n));
        return papers;
    }

    /** One in nine ends within 30 days of today, a few ended already. */
    private static Paper exam(Person person, Desk desk, Dice dice) {
        var luck = dice.between(1, 100);
        var validUntil = luck <= 11
                ? desk.today().plusDays(dice.between(4, 29))
                : luck <= 14
                        ? desk.today().minusDays(dice.between(3, 40))
                        : desk.today().plusDays(dice.between(35, 350));
        var issued = Dice.workday(validUntil.minusYears(1));
        return aso("exam/" + person.registration(), "Periódico", person, desk, issued, issued.plusYears(1));
    }

    private static Paper admission(Person person, Desk desk) {
        var issued = Dice.workday(person.hireDate().minusDays(4));
        return aso(
                "exam/" + person.registration() + "/admission",
                "Admissional",
                person,
                desk,
                issued,
                issued.plusYears(1));
    }

    private static Paper aso(
            String key, String kind, Person person, Desk desk, LocalDate issued, LocalDate validUntil) {
        var noisy = NOISE.contains(person.department());
        var rows = new ArrayList<>(List.of(
                List.of("Avaliação clínica", Portuguese.date(issued), "Normal"),
                List.of("Hemograma completo", Portuguese.date(issued.minusDays(3)), "Normal"),
                List.of("Acuidade visual", Portuguese.date(issued), "Normal")));
        if (noisy) rows.add(List.of("Audiometria tonal", Portuguese.date(issued.minusDays(1)), "Sem alteração"));
        if (noisy) rows.add(List.of("Espirometria", Portuguese.date(issued.minusDays(1)), "Sem alteração"));
        var risks = noisy ? "ruído, calor, umidade, ergonômico" : "ergonômico";
        return new Paper(
                key,
                "exam",
                person.registration(),
                "ASO " + kind.toLowerCase(Locale.ROOT) + " – " + issued.getYear(),
                "Atestado de Saúde Ocupacional: apto(a) para a função.",
                List.of("aso", "saúde ocupacional"),
                issued,
                validUntil,
                new Letter(
                        "Atestado de Saúde Ocupacional (ASO)",
                        Desk.number("ASO", person, issued) + " · NR-7 / PCMSO",
                        List.of(
                                desk.about(
                                        person,
                                        new Field("Nascimento", Portuguese.date(person.birthDate())),
                                        new Field("Tipo de exame", kind),
                                        new Field("Data do exame", Portuguese.date(issued)),
                                        new Field("Válido até", Portuguese.date(validUntil))),
                                new Section("Riscos ocupacionais"),
                                new Paragraph("Exposição na função: " + risks + "."),
                                new Section("Exames realizados"),
                                new Table(List.of("Exame", "Data", "Resultado"), rows, false),
                                new Section("Conclusão"),
                                new Paragraph("Atesto que o(a) trabalhador(a) foi submetido(a) aos exames previstos no "
                                        + "Programa de Controle Médico de Saúde Ocupacional e encontra-se APTO(A) para "
                                        + "exercer a função de " + person.title() + ".")),
                        List.of("Medicina do Trabalho – CRM/MG", person.name())));
    }

    private static Paper certificate(Person person, Desk desk, int n) {
        var dice = desk.dice("certificate/" + n, person);
        var reason = dice.oneOf(REASONS);
        var days = reason.contains("cirurgia") ? dice.between(5, 14) : dice.between(1, 3);
        var earliest = desk.today().minusMonths(14);
        var first = person.hireDate().isAfter(earliest) ? person.hireDate() : earliest;
        var day = dice.workday(first, desk.today().minusDays(3));
        var length = days == 1 ? "1 dia" : days + " dias";
        return new Paper(
                "medical-certificate/" + person.registration() + "/" + n,
                "medical-certificate",
                person.registration(),
                "Atestado médico – " + length,
                "Afastamento de " + length + " a partir de " + Portuguese.date(day) + ".",
                List.of("afastamento", "saúde"),
                day,
                null,
                new Letter(
                        "Atestado médico",
                        Desk.placeAndDay(day),
                        List.of(
                                desk.about(
                                        person,
                                        new Field("Início", Portuguese.date(day)),
                                        new Field("Afastamento", length)),
                                new Paragraph("Atesto, para os devidos fins, que " + person.name()
                                        + " esteve sob meus cuidados nesta data em razão de " + reason
                                        + " e necessita de " + length + " de afastamento de suas atividades."),
                                new Paragraph("O retorno está previsto para "
                                        + Portuguese.longDate(day.plusDays(days))
                                        + ". O código da doença foi omitido a pedido do paciente.")),
                        List.of("Médico(a) assistente – CRM/MG")));
    }
}
