package dev.acervo.local.seed;

import dev.acervo.local.demo.company.Department;
import java.util.ArrayList;
import java.util.List;

/** What the big company is divided into: the management, areas below it, and their sections. */
final class Structure {

    private static final List<Area> AREAS = List.of(
            new Area("Operações", List.of("Produção", "Qualidade", "Manutenção", "Planejamento")),
            new Area("Logística", List.of("Armazéns", "Transporte", "Distribuição", "Frota")),
            new Area("Vendas", List.of("Varejo", "Atacado", "Exportação", "Atendimento")),
            new Area("Finanças", List.of("Contabilidade", "Tesouraria", "Fiscal")),
            new Area("Pessoas", List.of("Folha de Pagamento", "Recrutamento", "Formação")),
            new Area("Tecnologia", List.of("Sistemas", "Infraestrutura", "Dados", "Segurança da Informação")),
            new Area("Compras", List.of("Matérias-primas", "Serviços", "Contratos")),
            new Area("Pesquisa", List.of("Laboratório", "Novos Produtos")),
            new Area("Jurídico", List.of("Trabalhista", "Tributário")));

    static final List<String> LOCATIONS = List.of(
            "São Paulo",
            "Campinas",
            "Santos",
            "Ribeirão Preto",
            "Rio de Janeiro",
            "Niterói",
            "Belo Horizonte",
            "Uberlândia",
            "Juiz de Fora",
            "Vitória",
            "Curitiba",
            "Londrina",
            "Florianópolis",
            "Joinville",
            "Porto Alegre",
            "Caxias do Sul",
            "Brasília",
            "Goiânia",
            "Cuiabá",
            "Campo Grande",
            "Salvador",
            "Recife",
            "Fortaleza",
            "Belém",
            "Manaus");

    private static final String HEAD = "S00";

    private Structure() {}

    /** Each after the one that it belongs to. */
    static List<Department> departments() {
        var all = new ArrayList<Department>();
        all.add(new Department(HEAD, "Presidência", null));
        for (var area = 0; area < AREAS.size(); area++) {
            all.add(new Department(code(area, 0), AREAS.get(area).name(), HEAD));
            for (var section = 1; section <= sections(area); section++) {
                all.add(new Department(
                        code(area, section), AREAS.get(area).sections().get(section - 1), code(area, 0)));
            }
        }
        return List.copyOf(all);
    }

    static int areas() {
        return AREAS.size();
    }

    static int sections(int area) {
        return AREAS.get(area).sections().size();
    }

    /** @param section from 1; 0 is the area itself */
    static String code(int area, int section) {
        return area < 0 ? HEAD : "S" + (area + 1) + section;
    }

    static String area(int area) {
        return AREAS.get(area).name();
    }

    private record Area(String name, List<String> sections) {}
}
