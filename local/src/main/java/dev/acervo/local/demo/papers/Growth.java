package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Fields;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Block.Section;
import dev.acervo.local.demo.papers.Letter.Block.Table;
import dev.acervo.local.demo.papers.Letter.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody learned and how they are doing: training certificates and yearly evaluations. */
final class Growth {

    private static final Set<String> FLOOR = Set.of("PRD", "QUA", "MAN", "SST", "ARM", "TRA", "LOG", "OPE");

    private static final List<Course> FOR_THE_FLOOR = List.of(
            new Course("NR-35 – Trabalho em altura", 8, 2, "segurança", "análise de risco, ancoragem e resgate"),
            new Course(
                    "NR-12 – Segurança em máquinas", 16, 2, "segurança", "proteções, bloqueio e parada de emergência"),
            new Course("NR-11 – Operação de empilhadeira", 24, 1, "segurança", "inspeção diária, carga e estabilidade"),
            new Course(
                    "Boas práticas de fabricação",
                    6,
                    1,
                    "qualidade",
                    "higiene pessoal, contaminação cruzada e alergênicos"),
            new Course(
                    "APPCC – Análise de perigos",
                    20,
                    null,
                    "qualidade",
                    "pontos críticos de controle e rastreabilidade"),
            new Course("Brigada de incêndio", 12, 1, "segurança", "prevenção, extintores e abandono de área"));

    private static final List<Course> FOR_THE_OFFICE = List.of(
            new Course("LGPD na prática", 4, null, "privacidade", "bases legais, direitos do titular e incidentes"),
            new Course("Liderança e feedback", 16, null, "liderança", "conversas difíceis, delegação e metas"),
            new Course("Excel avançado", 20, null, "ferramentas", "tabelas dinâmicas, Power Query e painéis"),
            new Course(
                    "Negociação e vendas consultivas",
                    12,
                    null,
                    "comercial",
                    "diagnóstico, proposta de valor e objeções"),
            new Course("Segurança da informação", 3, 1, "privacidade", "senhas, phishing e classificação de dados"),
            new Course("Primeiros socorros", 8, 2, "segurança", "reanimação, engasgo e queimaduras"));

    private static final List<String> STRENGTHS = List.of(
            "colaboração com as áreas vizinhas",
            "organização e cumprimento de prazos",
            "atenção aos detalhes e à qualidade",
            "iniciativa na solução de problemas",
            "clareza na comunicação com o cliente",
            "cuidado com a segurança da equipe");

    private static final List<String> NEXT_STEPS = List.of(
            "aprofundar o uso dos indicadores da área",
            "conduzir ao menos um projeto de melhoria contínua",
            "participar do programa de mentoria interna",
            "melhorar a previsão de demandas do trimestre",
            "compartilhar conhecimento em treinamentos internos",
            "desenvolver a delegação de tarefas");

    private Growth() {}

    private record Course(String name, int hours, @Nullable Integer years, String tag, String content) {}

    static List<Paper> of(Person person, Desk desk) {
        var papers = new ArrayList<Paper>();
        var dice = desk.dice("growth", person);
        var courses = new ArrayList<>(FLOOR.contains(person.department()) ? FOR_THE_FLOOR : FOR_THE_OFFICE);
        var attended = person.account() != null ? 2 : dice.between(0, 2);
        for (var n = 1; n <= attended; n++)
            papers.add(training(person, desk, courses.remove(dice.between(0, courses.size() - 1)), n));
        for (var back = 1; back <= 2; back++) {
            var year = desk.today().getYear() - back;
            if (person.hireDate().getYear() < year && dice.chance(0.45)) papers.add(evaluation(person, desk, year));
        }
        return papers;
    }

    private static Paper training(Person person, Desk desk, Course course, int n) {
        var dice = desk.dice("training/" + n, person);
        var earliest = desk.today().minusMonths(11);
        var day = dice.workday(
                person.hireDate().isAfter(earliest) ? person.hireDate() : earliest,
                desk.today().minusDays(5));
        var validUntil = course.years() == null ? null : day.plusYears(course.years());
        return new Paper(
                "training/" + person.registration() + "/" + n,
                "training",
                person.registration(),
                "Certificado: " + course.name(),
                "Treinamento de " + course.hours() + " horas concluído em " + Portuguese.date(day) + ".",
                List.of("treinamento", course.tag()),
                day,
                validUntil,
                new Letter(
                        "Certificado de conclusão",
                        course.name(),
                        List.of(
                                desk.about(
                                        person,
                                        new Field("Carga horária", course.hours() + " horas"),
                                        new Field("Conclusão", Portuguese.date(day)),
                                        new Field("Aproveitamento", dice.between(78, 100) + "%"),
                                        new Field(
                                                "Válido até",
                                                validUntil == null ? "sem prazo" : Portuguese.date(validUntil))),
                                new Paragraph("Certificamos que " + person.name() + " concluiu o treinamento “"
                                        + course.name() + "”, promovido por Treinamento e Desenvolvimento."),
                                new Section("Conteúdo programático"),
                                new Paragraph("Foram tratados: " + course.content() + ".")),
                        List.of("Treinamento e Desenvolvimento", person.name())));
    }

    private static Paper evaluation(Person person, Desk desk, int year) {
        var dice = desk.dice("evaluation/" + year, person);
        var day = Dice.workday(LocalDate.of(year, 12, dice.between(4, 18)));
        var results = dice.between(6, 10);
        var behaviour = dice.between(6, 10);
        var knowledge = dice.between(6, 10);
        var average =
                "%d,%d".formatted((results + behaviour + knowledge) / 3, (results + behaviour + knowledge) % 3 * 3);
        return new Paper(
                "evaluation/" + person.registration() + "/" + year,
                "evaluation",
                person.registration(),
                "Avaliação de desempenho " + year,
                "Ciclo anual de avaliação; nota média " + average + ".",
                List.of("desempenho", String.valueOf(year)),
                day,
                null,
                new Letter(
                        "Avaliação de desempenho " + year,
                        Desk.number("AD", person, day) + " · " + Desk.placeAndDay(day),
                        List.of(
                                desk.about(person, new Field("Avaliado por", desk.manager(person))),
                                new Table(
                                        List.of("Critério", "Peso", "Nota"),
                                        List.of(
                                                List.of("Resultados e metas", "1", String.valueOf(results)),
                                                List.of("Comportamento e valores", "1", String.valueOf(behaviour)),
                                                List.of("Conhecimento técnico", "1", String.valueOf(knowledge)),
                                                List.of("Média", "", average)),
                                        true),
                                new Section("Pontos fortes"),
                                new Paragraph(person.firstName() + " destacou-se pela " + dice.oneOf(STRENGTHS) + "."),
                                new Section("Plano de desenvolvimento"),
                                new Paragraph("Para o próximo ciclo, combinou-se: " + dice.oneOf(NEXT_STEPS) + "."),
                                new Fields(List.of(
                                        new Field("Conversa de feedback", Portuguese.date(day)),
                                        new Field("Próxima revisão", Portuguese.date(day.plusMonths(6)))))),
                        List.of(desk.manager(person), person.name())));
    }
}
