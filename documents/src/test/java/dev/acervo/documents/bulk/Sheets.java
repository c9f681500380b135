package dev.acervo.documents.bulk;

import dev.acervo.documents.Reach;
import dev.acervo.documents.memory.Documents;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sheets to test with. */
final class Sheets {
    private Sheets() {}

    /** About employee {@code owner}, as many as asked for. */
    static List<Sheet> about(int owner, int count) {
        return IntStream.range(0, count).mapToObj(n -> sheet(owner, n)).toList();
    }

    static Sheet sheet(int owner, int n) {
        return new Sheet(
                "1/" + owner + "/" + n,
                Documents.employee(owner).value(),
                owner,
                "contract",
                "Contrato de trabalho nº " + n,
                null,
                List.of("arquivo", "admissão"),
                "2019-03-02",
                "2019-03-05T12:00:00.%03dZ".formatted(n),
                hr(),
                "contrato.txt",
                "Cláusula confidencial número " + n + ".");
    }

    private static UUID hr() {
        return Documents.employee(Reach.HR).value();
    }
}
