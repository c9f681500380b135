package dev.acervo.local.seed;

import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.papers.Portuguese;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents about the people of a big company. Same seed and people, same documents; no day depends on today. */
final class Papers {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /** Stands in three texts of ten, and in nothing else: what many documents are found by. */
    private static final String COMMON = "Documento confidencial, de uso interno da empresa.";

    private static final List<String> TAGS = List.of(
            "admissão",
            "alteração",
            "arquivo",
            "assinado",
            "atendimento",
            "auditoria",
            "benefícios",
            "cadastro",
            "certificado",
            "cipa",
            "conferido",
            "contrato",
            "cópia",
            "desempenho",
            "digitalizado",
            "férias",
            "folha",
            "fornecedor",
            "frota",
            "home office",
            "jornada",
            "laboratório",
            "liderança",
            "medicina",
            "metas",
            "nr-10",
            "nr-35",
            "original",
            "pendente",
            "periódico",
            "projeto",
            "promoção",
            "revisado",
            "rescisão",
            "saúde",
            "segurança",
            "sindicato",
            "transferência",
            "treinamento",
            "urgente");

    /** So many texts there are of each kind: the bulk load keeps each once. */
    private static final int TEXTS = 100;

    private final long seed;
    private final List<Owner> owners;
    private final int[] shares;

    Papers(long seed, List<Owner> owners, int documents) {
        this.seed = seed;
        this.owners = owners;
        this.shares = Shares.of(seed, owners.stream().map(Owner::registration).toList(), documents);
    }

    /** One at a time: all of them together may be more than fits in memory. */
    Stream<Paper> all() {
        return IntStream.range(0, shares.length)
                .boxed()
                .flatMap(n -> IntStream.range(0, shares[n]).mapToObj(nth -> paper(owners.get(n), nth)));
    }

    private Paper paper(Owner owner, int nth) {
        var key = seed + "/" + owner.registration() + "/" + nth;
        var dice = Dice.of(seed, "paper/" + key);
        var kind = kind(dice.between(0, 99));
        var issuedOn = Dice.workday(dice.day(FIRST, LAST));
        var title = dice.oneOf(kind.titles()).formatted(Portuguese.month(YearMonth.from(issuedOn)));
        var addedAt = issuedOn.plusDays(dice.between(0, 20))
                .atTime(dice.between(10, 20), dice.between(0, 59), dice.between(0, 59))
                .toInstant(ZoneOffset.UTC)
                .plusMillis(dice.between(0, 999));
        return new Paper(
                key,
                kind.type(),
                owner,
                title,
                dice.chance(0.4) ? dice.oneOf(kind.sentences()) : null,
                tags(dice),
                issuedOn,
                addedAt,
                text(kind, dice.between(0, TEXTS - 1)));
    }

    private static Kind kind(int percent) {
        var below = 0;
        for (var kind : Kind.ALL) {
            below += kind.share();
            if (percent < below) return kind;
        }
        throw new IllegalStateException("the shares are not 100 percent");
    }

    private static List<String> tags(Dice dice) {
        var tags = new LinkedHashSet<String>();
        for (var left = dice.between(1, 3); left > 0; ) if (tags.add(dice.oneOf(TAGS))) left--;
        return List.copyOf(tags);
    }

    /** One of the texts that the papers of a kind share. */
    private String text(Kind kind, int which) {
        var dice = Dice.of(seed, "text/" + kind.type() + "/" + which);
        var lines = new ArrayList<String>();
        lines.add("Serra Azul S.A. · formulário %s-%03d".formatted(kind.type(), which));
        for (var left = dice.between(3, 9); left > 0; left--) lines.add(dice.oneOf(kind.sentences()));
        if (which % 10 < 3) lines.add(COMMON);
        return String.join("\n", lines) + "\n";
    }
}
