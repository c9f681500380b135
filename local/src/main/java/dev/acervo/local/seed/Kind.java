package dev.acervo.local.seed;

import java.util.List;

/**
 * What papers of one type say.
 *
 * @param type the id of a document type of Acervo
 * @param share of all papers, in percent
 * @param titles {@code %s} is the month of issue
 */
record Kind(String type, int share, List<String> titles, List<String> sentences) {

    static final List<Kind> ALL = List.of(
            new Kind(
                    "payslip",
                    34,
                    List.of("Holerite de %s", "Holerite complementar de %s", "Demonstrativo de pagamento de %s"),
                    List.of(
                            "Crédito em conta no quinto dia útil do mês seguinte.",
                            "Horas extras pagas com acréscimo de cinquenta por cento.",
                            "Desconto de vale-transporte conforme opção do empregado.",
                            "Adicional noturno apurado pelo registro de ponto.",
                            "Recolhimento do fundo de garantia no prazo legal.")),
            new Kind(
                    "contract",
                    8,
                    List.of("Contrato de trabalho", "Termo aditivo de %s", "Acordo de teletrabalho"),
                    List.of(
                            "As partes ajustam jornada de quarenta horas por semana.",
                            "O período de experiência é de noventa dias.",
                            "Alterações deste instrumento dependem de termo por escrito.",
                            "O empregado zela pelos equipamentos que recebe.")),
            new Kind(
                    "identity",
                    8,
                    List.of("Carteira de identidade", "Comprovante de residência de %s", "Carteira de habilitação"),
                    List.of(
                            "Cópia conferida com o original no balcão de atendimento.",
                            "Documento legível, sem rasuras.",
                            "Dados cadastrais atualizados no sistema.")),
            new Kind(
                    "medical-certificate",
                    14,
                    List.of("Atestado médico de %s", "Atestado odontológico de %s", "Declaração de comparecimento"),
                    List.of(
                            "Afastamento por dois dias a contar da data de emissão.",
                            "Repouso recomendado após procedimento ambulatorial.",
                            "Comparecimento à consulta no período da manhã.",
                            "Retorno às atividades sem restrição.")),
            new Kind(
                    "exam",
                    9,
                    List.of("ASO periódico de %s", "Audiometria de %s", "ASO admissional"),
                    List.of(
                            "Apto para a função.",
                            "Exame clínico sem alterações.",
                            "Acuidade visual dentro do esperado.",
                            "Próxima avaliação em doze meses.")),
            new Kind(
                    "training",
                    11,
                    List.of("Certificado de segurança", "Curso de liderança de %s", "Reciclagem de %s"),
                    List.of(
                            "Carga de dezesseis horas com aproveitamento satisfatório.",
                            "Conteúdo prático realizado na unidade.",
                            "Participação registrada em lista de presença.",
                            "Instrutor habilitado pela área de Formação.")),
            new Kind(
                    "evaluation",
                    7,
                    List.of("Avaliação de desempenho de %s", "Avaliação de metas", "Plano de desenvolvimento de %s"),
                    List.of(
                            "Metas do semestre alcançadas em sua maioria.",
                            "Bom relacionamento com a equipe e com outras áreas.",
                            "Ponto a desenvolver: delegar tarefas.",
                            "Próxima conversa marcada para o trimestre seguinte.")),
            new Kind(
                    "warning",
                    3,
                    List.of("Advertência por atraso", "Advertência escrita de %s"),
                    List.of(
                            "Atrasos repetidos sem justificativa no mês.",
                            "Equipamento de proteção não utilizado na área produtiva.",
                            "A repetição da falta pode levar à suspensão.")),
            new Kind(
                    "policy",
                    2,
                    List.of("Política de viagens", "Código de conduta", "Política de uso de veículos"),
                    List.of(
                            "Despesas são reembolsadas mediante recibo.",
                            "Leitura confirmada pelo empregado.",
                            "Dúvidas são esclarecidas pela área de Pessoas.")),
            new Kind(
                    "other",
                    4,
                    List.of("Requerimento de %s", "Carta de recomendação", "Termo de entrega de equipamento"),
                    List.of(
                            "Pedido encaminhado à gestão para análise.",
                            "Recebido em perfeito estado.",
                            "Documento arquivado a pedido do interessado.")));
}
