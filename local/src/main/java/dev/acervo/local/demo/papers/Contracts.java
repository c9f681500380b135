package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Fields;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Block.Section;
import dev.acervo.local.demo.papers.Letter.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Employment contracts: one for everybody, and an amendment for some who moved up. */
final class Contracts {

    private static final Set<String> REMOTE = Set.of("TEC", "DEV", "INF", "MKT", "CTB", "FIS", "TES", "JUR");
    private static final Set<String> SHIFTS = Set.of("PRD", "QUA", "MAN", "ARM");

    private Contracts() {}

    static List<Paper> of(Person person, Desk desk) {
        var papers = new ArrayList<Paper>();
        papers.add(contract(person, desk));
        var dice = desk.dice("amendment", person);
        if (person.hireDate().isBefore(desk.today().minusYears(3)) && dice.chance(0.25)) {
            papers.add(amendment(person, desk, dice));
        }
        return papers;
    }

    private static Paper contract(Person person, Desk desk) {
        var day = person.hireDate();
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(desk.about(
                person,
                new Field("CPF", person.cpf()),
                new Field("Endereço", person.address()),
                new Field("Admissão", Portuguese.date(day)),
                new Field("Salário mensal", Portuguese.money(person.salary() * 100L))));
        blocks.add(new Paragraph("Pelo presente instrumento, " + Company.NAME + ", inscrita no CNPJ sob o nº "
                + Company.CNPJ + ", doravante EMPREGADORA, e " + person.name()
                + ", doravante EMPREGADO(A), celebram o presente contrato individual de trabalho, "
                + "regido pela Consolidação das Leis do Trabalho e pelas cláusulas seguintes."));
        blocks.add(new Section("Cláusula 1ª – Função e subordinação"));
        blocks.add(new Paragraph("O(A) EMPREGADO(A) exercerá a função de " + person.title() + " no departamento "
                + desk.department(person) + ", reportando-se a " + desk.manager(person) + "."));
        blocks.add(new Section("Cláusula 2ª – Jornada"));
        blocks.add(new Paragraph(hours(person)));
        blocks.add(new Section("Cláusula 3ª – Remuneração e benefícios"));
        blocks.add(new Paragraph("O salário será pago até o quinto dia útil do mês seguinte. Integram o pacote de "
                + "benefícios: vale-refeição, vale-transporte, plano de saúde e odontológico, seguro de vida e "
                + "participação nos lucros e resultados conforme acordo coletivo."));
        blocks.add(new Section("Cláusula 4ª – Confidencialidade e proteção de dados"));
        blocks.add(new Paragraph("O(A) EMPREGADO(A) manterá sigilo sobre receitas, formulações, fornecedores e preços "
                + "da EMPREGADORA, durante o contrato e por dois anos após o seu término, e tratará dados pessoais "
                + "conforme a Lei Geral de Proteção de Dados."));
        blocks.add(new Section("Cláusula 5ª – Experiência e prazo"));
        blocks.add(new Paragraph("O contrato inicia-se em " + Portuguese.longDate(day) + ", com período de experiência "
                + "de 45 dias, prorrogável por igual prazo, após o qual vigorará por tempo indeterminado."));
        return new Paper(
                "contract/" + person.registration(),
                "contract",
                person.registration(),
                "Contrato de trabalho – " + person.name(),
                "Contrato individual de trabalho por tempo indeterminado, " + person.title() + ".",
                List.of("clt", "admissão"),
                day,
                null,
                new Letter(
                        "Contrato individual de trabalho",
                        Desk.number("CT", person, day) + " · " + Desk.placeAndDay(day),
                        List.copyOf(blocks),
                        List.of(Company.NAME, person.name())));
    }

    private static String hours(Person person) {
        if (person.level() < 4) {
            return "Por exercer cargo de gestão, o(a) EMPREGADO(A) não se sujeita a controle de jornada, nos termos do "
                    + "artigo 62, inciso II, da CLT.";
        }
        if (SHIFTS.contains(person.department())) {
            return "A jornada será de 44 horas semanais em turnos de revezamento, com adicional noturno e de "
                    + "insalubridade quando devidos, e uso obrigatório dos equipamentos de proteção individual.";
        }
        if (REMOTE.contains(person.department())) {
            return "A jornada será de 40 horas semanais em regime híbrido, com até três dias de teletrabalho por semana; "
                    + "a EMPREGADORA fornece o equipamento e a ajuda de custo de internet.";
        }
        return "A jornada será de 44 horas semanais, de segunda a sexta-feira, com compensação por banco de horas "
                + "conforme acordo coletivo.";
    }

    private static Paper amendment(Person person, Desk desk, Dice dice) {
        var day = dice.workday(person.hireDate().plusYears(1), desk.today().minusMonths(2));
        var before = person.salary() * (80 + dice.between(0, 10)) / 100;
        return new Paper(
                "amendment/" + person.registration(),
                "contract",
                person.registration(),
                "Termo aditivo ao contrato – " + person.title(),
                "Alteração de função e de salário.",
                List.of("clt", "aditivo", "promoção"),
                day,
                null,
                new Letter(
                        "Termo aditivo ao contrato de trabalho",
                        Desk.number("TA", person, day) + " · " + Desk.placeAndDay(day),
                        List.of(
                                desk.about(person),
                                new Paragraph("As partes resolvem alterar o contrato de trabalho celebrado em "
                                        + Portuguese.longDate(person.hireDate())
                                        + ". A partir desta data o(a) EMPREGADO(A) passa a exercer a função de "
                                        + person.title() + "."),
                                new Fields(List.of(
                                        new Field("Salário anterior", Portuguese.money(before * 100L)),
                                        new Field("Novo salário", Portuguese.money(person.salary() * 100L)),
                                        new Field("Motivo", "Promoção por mérito"),
                                        new Field("Vigência", Portuguese.date(day)))),
                                new Paragraph("Permanecem inalteradas as demais cláusulas do contrato original.")),
                        List.of(Company.NAME, person.name())));
    }
}
