package dev.acervo.local.demo.company;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that people in Brazil have; {@link #next} gives nobody one twice. */
public final class Names {

    private static final List<String> FEMININE = List.of(
            "Adriana",
            "Aline",
            "Amanda",
            "Ana Clara",
            "Ana Lúcia",
            "Andréia",
            "Ângela",
            "Antônia",
            "Beatriz",
            "Bianca",
            "Camila",
            "Carolina",
            "Cecília",
            "Cíntia",
            "Cláudia",
            "Cristiane",
            "Daniela",
            "Débora",
            "Eduarda",
            "Eliane",
            "Elisângela",
            "Érica",
            "Fabiana",
            "Fernanda",
            "Flávia",
            "Gabriela",
            "Giovana",
            "Inês",
            "Isabela",
            "Jaqueline",
            "Joana",
            "Juliana",
            "Karina",
            "Larissa",
            "Letícia",
            "Lívia",
            "Lorena",
            "Lúcia",
            "Luciana",
            "Luíza",
            "Maiara",
            "Márcia",
            "Maria Eduarda",
            "Maria José",
            "Mônica",
            "Natália",
            "Patrícia",
            "Priscila",
            "Rafaela",
            "Raquel",
            "Renata",
            "Rosângela",
            "Sabrina",
            "Simone",
            "Sônia",
            "Tatiane",
            "Thaís",
            "Valéria",
            "Vanessa",
            "Vitória");

    private static final List<String> MASCULINE = List.of(
            "Adriano",
            "Alexandre",
            "André",
            "Antônio",
            "Arthur",
            "Caio",
            "Cássio",
            "César",
            "Cícero",
            "Cláudio",
            "Daniel",
            "Davi",
            "Diego",
            "Douglas",
            "Edson",
            "Eduardo",
            "Elias",
            "Emerson",
            "Everton",
            "Fábio",
            "Felipe",
            "Fernando",
            "Flávio",
            "Francisco",
            "Gabriel",
            "Geraldo",
            "Gilberto",
            "Guilherme",
            "Gustavo",
            "Heitor",
            "Hélio",
            "Henrique",
            "Igor",
            "Ítalo",
            "Jefferson",
            "Jorge",
            "José Carlos",
            "Júlio",
            "Leandro",
            "Leonardo",
            "Lucas",
            "Luís Felipe",
            "Luiz Antônio",
            "Marcelo",
            "Márcio",
            "Marcos Vinícius",
            "Mateus",
            "Maurício",
            "Murilo",
            "Otávio",
            "Paulo César",
            "Pedro Henrique",
            "Rafael",
            "Raimundo",
            "Ricardo",
            "Rodrigo",
            "Rogério",
            "Sérgio",
            "Thiago",
            "Vítor");

    private static final List<String> FAMILY = List.of(
            "Almeida",
            "Amaral",
            "Andrade",
            "Antunes",
            "Araújo",
            "Assis",
            "Barbosa",
            "Barros",
            "Bezerra",
            "Borges",
            "Brandão",
            "Caldeira",
            "Câmara",
            "Cardoso",
            "Cavalcanti",
            "Conceição",
            "Cordeiro",
            "Corrêa",
            "Costa",
            "Cunha",
            "Dias",
            "Domingues",
            "Evangelista",
            "Falcão",
            "Farias",
            "Figueiredo",
            "Freitas",
            "Furtado",
            "Gonçalves",
            "Guimarães",
            "Jardim",
            "Lacerda",
            "Leal",
            "Lima",
            "Lopes",
            "Macêdo",
            "Magalhães",
            "Marinho",
            "Martins",
            "Medeiros",
            "Mendonça",
            "Miranda",
            "Nascimento",
            "Novaes",
            "Oliveira",
            "Paixão",
            "Peixoto",
            "Pereira",
            "Pinheiro",
            "Queiroz",
            "Ramos",
            "Rezende",
            "Rocha",
            "Sales",
            "Sampaio",
            "Sant'Ana",
            "Silva",
            "Souza",
            "Toledo",
            "Valença",
            "Vasconcelos",
            "Viana",
            "Xavier",
            "Zanetti");

    private final Set<String> taken = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    Names() {
        for (var account : Account.ALL) taken.add(account.name());
    }

    String next(Dice dice, boolean feminine) {
        while (true) {
            var first = family(dice);
            var last = family(dice);
            var name = given(dice, feminine) + " " + first + " " + last;
            if (!first.equals(last) && taken.add(name)) return name;
        }
    }

    public static String given(Dice dice, boolean feminine) {
        return dice.oneOf(feminine ? FEMININE : MASCULINE);
    }

    public static String family(Dice dice) {
        return dice.oneOf(FAMILY);
    }

    /** First and last name at the company, told apart by a number when two people share them. */
    String address(String name, String domain) {
        var local = mailbox(name);
        var address = local + "@" + domain;
        for (var n = 2; !addresses.add(address); n++) address = local + n + "@" + domain;
        return address;
    }

    /** First and last name, without accents. */
    public static String mailbox(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .toLowerCase(Locale.ROOT)
                .split(" ");
        return plain[0] + "." + plain[plain.length - 1];
    }
}
