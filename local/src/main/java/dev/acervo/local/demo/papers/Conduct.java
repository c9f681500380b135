package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Person;
import dev.acervo.local.demo.papers.Letter.Block.Paragraph;
import dev.acervo.local.demo.papers.Letter.Block.Section;
import dev.acervo.local.demo.papers.Letter.Field;
import java.util.ArrayList;
import java.util.List;

/** House rules: policies that people accepted, and the few warnings. */
final class Conduct {

    private static final List<Policy> POLICIES = List.of(
            new Policy(
                    "Código de Conduta",
                    "conduta",
                    "Agimos com respeito, integridade e transparência. Assédio, discriminação, suborno e conflito de "
                            + "interesses não são tolerados e devem ser relatados ao canal de ética, com garantia de anonimato."),
            new Policy(
                    "Política de Privacidade e Proteção de Dados",
                    "privacidade",
                    "Dados pessoais são coletados apenas para fins legítimos, guardados pelo prazo legal e acessados "
                            + "somente por quem precisa deles. Incidentes são comunicados ao encarregado em até 24 horas."),
            new Policy(
                    "Política de Segurança da Informação",
                    "segurança da informação",
                    "Senhas são individuais e intransferíveis; a verificação em duas etapas é obrigatória. Arquivos da "
                            + "empresa não devem ser copiados para serviços pessoais de nuvem."),
            new Policy(
                    "Política de Teletrabalho",
                    "teletrabalho",
                    "O teletrabalho é combinado com a liderança, respeita a jornada e o direito à desconexão, e exige "
                            + "ambiente ergonômico e conexão segura à rede da empresa."));

    private static final List<String> FAULTS = List.of(
            "atrasos reiterados sem justificativa",
            "ausência injustificada em dia de escala",
            "não utilização do equipamento de proteção individual",
            "uso de telefone celular na área de produção",
            "descumprimento do procedimento de bloqueio de máquinas");

    private Conduct() {}

    private record Policy(String name, String tag, String text) {}

    static List<Paper> of(Person person, Desk desk) {
        var papers = new ArrayList<Paper>();
        var dice = desk.dice("conduct", person);
        papers.add(policy(person, desk, POLICIES.getFirst(), 0));
        if (dice.chance(0.18)) {
            var n = dice.between(1, POLICIES.size() - 1);
            papers.add(policy(person, desk, POLICIES.get(n), n));
        }
        var established = person.hireDate().isBefore(desk.today().minusYears(1));
        if (person.level() >= 5 && person.account() == null && established && dice.chance(0.16)) {
            papers.add(warning(person, desk, dice));
        }
        return papers;
    }

    private static Paper policy(Person person, Desk desk, Policy policy, int n) {
        var day = n == 0
                ? person.hireDate()
                : desk.dice("policy/" + n, person)
                        .workday(person.hireDate(), desk.today().minusDays(10));
        return new Paper(
                "policy/" + person.registration() + "/" + n,
                "policy",
                person.registration(),
                "Termo de aceite – " + policy.name(),
                policy.name() + " lida e aceita em " + Portuguese.date(day) + ".",
                List.of("políticas", policy.tag()),
                day,
                null,
                new Letter(
                        "Termo de ciência e aceite",
                        policy.name() + " · versão " + (1 + n) + ".2",
                        List.of(
                                desk.about(person, new Field("Data do aceite", Portuguese.date(day))),
                                new Section("Resumo"),
                                new Paragraph(policy.text()),
                                new Section("Declaração"),
                                new Paragraph("Declaro que recebi, li e compreendi o documento “" + policy.name()
                                        + "”, comprometo-me a cumpri-lo e estou ciente de que o descumprimento pode "
                                        + "resultar em medidas disciplinares.")),
                        List.of(person.name())));
    }

    private static Paper warning(Person person, Desk desk, Dice dice) {
        var day = dice.workday(desk.today().minusMonths(10), desk.today().minusDays(15));
        var fault = dice.oneOf(FAULTS);
        return new Paper(
                "warning/" + person.registration(),
                "warning",
                person.registration(),
                "Advertência – " + fault,
                "Advertência escrita aplicada em " + Portuguese.date(day) + ".",
                List.of("disciplina"),
                day,
                null,
                new Letter(
                        "Advertência disciplinar",
                        Desk.number("AV", person, day) + " · " + Desk.placeAndDay(day),
                        List.of(
                                desk.about(person, new Field("Aplicada por", desk.manager(person))),
                                new Paragraph("Comunicamos a aplicação de advertência escrita em razão de " + fault
                                        + ", contrariando o Código de Conduta e as normas internas."),
                                new Paragraph("Esperamos que o fato não se repita. A reincidência poderá ensejar "
                                        + "suspensão, nos termos do artigo 474 da CLT. O(A) colaborador(a) pode apresentar "
                                        + "sua versão por escrito em até três dias úteis.")),
                        List.of(desk.manager(person), person.name())));
    }
}
