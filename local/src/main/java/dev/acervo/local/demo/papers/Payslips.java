package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Fields;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Block.Table;
import dev.acervo.local.demo.papers.Letter.Field;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Payslips: the last six months for those who can sign in, the last three for some of the others. */
final class Payslips {

    private Payslips() {}

    static List<Paper> of(Person person, Desk desk) {
        var months =
                person.account() != null ? 6 : desk.dice("payslips", person).chance(0.26) ? 3 : 0;
        var papers = new ArrayList<Paper>();
        for (var back = 1; back <= months; back++) {
            var month = YearMonth.from(desk.today()).minusMonths(back);
            if (!person.hireDate().isAfter(month.atDay(1))) papers.add(payslip(person, desk, month));
        }
        return papers;
    }

    private static Paper payslip(Person person, Desk desk, YearMonth month) {
        var dice = desk.dice("payslip/" + month, person);
        var paidOn = Dice.workday(month.plusMonths(1).atDay(5));
        var salary = person.salary() * 100L;
        var overtime = person.level() > 3 && dice.chance(0.4) ? salary * dice.between(2, 9) / 100 : 0;
        var gross = salary + overtime;
        var inss = Math.min(gross * 11 / 100, 95_163);
        var incomeTax = Math.max(0, (gross - inss) * 20 / 100 - 66_263);
        var meals = 4_900L;
        var net = gross - inss - incomeTax - meals;
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Salário-base", "30 dias", Portuguese.money(salary), ""));
        if (overtime > 0)
            rows.add(List.of("Horas extras 50%", dice.between(4, 18) + " h", Portuguese.money(overtime), ""));
        rows.add(List.of("INSS", "", "", Portuguese.money(inss)));
        rows.add(List.of("Imposto de renda retido na fonte", "", "", Portuguese.money(incomeTax)));
        rows.add(List.of("Vale-refeição (coparticipação)", "", "", Portuguese.money(meals)));
        rows.add(List.of("Total", "", Portuguese.money(gross), Portuguese.money(gross - net)));
        return new Paper(
                "payslip/" + person.registration() + "/" + month,
                "payslip",
                person.registration(),
                "Holerite de " + Portuguese.month(month),
                "Recibo de pagamento de salário.",
                List.of("folha", String.valueOf(month.getYear())),
                paidOn,
                null,
                new Letter(
                        "Recibo de pagamento de salário",
                        "Competência: " + Portuguese.month(month),
                        List.of(
                                desk.about(
                                        person,
                                        new Field("CPF", person.cpf()),
                                        new Field("Admissão", Portuguese.date(person.hireDate()))),
                                new Table(List.of("Descrição", "Referência", "Vencimentos", "Descontos"), rows, true),
                                new Fields(List.of(
                                        new Field("Líquido a receber", Portuguese.money(net)),
                                        new Field("Crédito em conta", Portuguese.date(paidOn)),
                                        new Field("FGTS do mês", Portuguese.money(gross * 8 / 100)),
                                        new Field("Base de cálculo do IRRF", Portuguese.money(gross - inss)))),
                                new Paragraph("Declaro ter recebido a importância líquida discriminada neste recibo. "
                                        + "Dúvidas sobre a folha de pagamento: procure Pessoas & Cultura.")),
                        List.of(Company.NAME, person.name())));
    }
}
