package dev.acervo.documents.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Hits.Hit;
import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.Order;
import dev.acervo.documents.domain.search.Search;
import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.documents.domain.search.SearchUnavailable;
import dev.acervo.documents.memory.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;

/** What free text finds, for whom, and which write wins. */
class IndexedTextTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final EmployeeId ANA = Documents.employee(1);
    private static final EmployeeId BRUNO = Documents.employee(2);
    private static final DocumentId ID = new DocumentId(UUID.fromString("018f0000-0000-7000-8000-00000000abcd"));

    private TestIndex node;
    private SearchIndex index;

    @BeforeEach
    void fresh() throws Exception {
        node = TestIndex.fresh();
        index = node.index();
    }

    @ParameterizedTest
    @CsvSource({
        "Avaliações de desempenho, avaliacao",
        "Avaliação de desempenho, avaliacoes",
        "Avaliação de desempenho, AVALIAÇÕES",
        "Férias coletivas, ferias",
        "Ferias coletivas, férias",
        "Contratos de experiência, contrato experiencia",
        "Recibo de pagamento, recibos pagamentos",
        "Warnings received, warning",
        "Safety trainings, training",
        "The employee's payslips, employee payslip",
        "holerite_2026-03.pdf, holerite 2026",
        "João da Conceição, joao conceicao",
    })
    void wordsAreFoundInBothLanguagesWithoutAccentsAndInOtherForms(String title, String text) throws Exception {
        index.put(List.of(new IndexEntry(document(1, title), "")));
        node.refresh();
        assertThat(found(text, all(Level.VIEW))).containsExactly(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "Contrato de trabalho, contrato estágio",
        "Contrato de trabalho, ---",
        "Contrato, (contr",
        "Contrato, cont*"
    })
    void everyWordMustOccurAndSignsMeanNothing(String title, String text) throws Exception {
        index.put(List.of(new IndexEntry(document(1, title), "")));
        node.refresh();
        assertThat(found(text, all(Level.VIEW))).isEmpty();
    }

    @Test
    void wordsMayLieInTitleTagsDescriptionAndFile() throws Exception {
        index.put(List.of(new IndexEntry(document(1, "Exame admissional"), "apto para a função")));
        node.refresh();
        assertThat(found("exame anual apto confidencial", all(Level.VIEW))).containsExactly(ID);
    }

    @Test
    void whoHasMetadataOnlyDoesNotFindByAnythingHidden() throws Exception {
        index.put(List.of(new IndexEntry(document(1, "Exame admissional"), "apto")));
        node.refresh();
        var scope = all(Level.METADATA);
        assertThat(found("exame", scope)).isEmpty();
        assertThat(found("apto", scope)).isEmpty();
        assertThat(found(search(null, Set.of("anual"), Order.NEWEST), scope)).isEmpty();
        assertThat(found(search(null, Set.of(), Order.TITLE), scope)).isEmpty();
        assertThat(index.countByType(search("exame", Set.of(), Order.NEWEST), scope))
                .isEmpty();
        assertThat(found(search(null, Set.of(), Order.FIRST_EXPIRING), scope)).containsExactly(ID);
    }

    @Test
    void anUploaderDoesNotFindByTheTextOfANewerFileOfSomebodyElse() throws Exception {
        index.put(List.of(new IndexEntry(document(1, "Exame", ANA), "primeiro")));
        node.refresh();
        List<ScopeClause> scope = List.of(new ScopeClause.AddedBy(ANA));
        assertThat(found("primeiro", scope)).containsExactly(ID);

        index.put(List.of(new IndexEntry(document(2, "Exame", ANA, BRUNO), "segundo")));
        node.refresh();
        assertThat(found("segundo", scope)).isEmpty();
        assertThat(found("exame", scope)).containsExactly(ID);
        assertThat(found("segundo", List.of(new ScopeClause.AddedBy(BRUNO)))).containsExactly(ID);
    }

    @Test
    void aLateWriteNeverUndoesANewerOne() throws Exception {
        index.put(List.of(new IndexEntry(document(2, "novo"), "texto")));
        assertThat(index.put(List.of(new IndexEntry(document(1, "velho"), "texto"))))
                .isEmpty();
        assertThat(index.put(List.of(new IndexEntry(document(2, "novo"), null))))
                .isEmpty();
        node.refresh();
        assertThat(found("novo texto", all(Level.VIEW))).containsExactly(ID);
        assertThat(found("velho", all(Level.VIEW))).isEmpty();

        index.remove(ID, 3);
        assertThat(index.put(List.of(new IndexEntry(document(2, "novo"), "texto"))))
                .isEmpty();
        node.refresh();
        assertThat(found("novo", all(Level.VIEW))).isEmpty();
    }

    @Test
    void theIndexGivesBackTheTextOfTheSameFileOnly() {
        index.put(List.of(new IndexEntry(document(1, "Exame", ANA), "primeiro")));
        assertThat(index.texts(List.of(document(1, "Exame", ANA)))).containsEntry(ID, "primeiro");
        assertThat(index.texts(List.of(document(2, "Exame", ANA, BRUNO)))).isEmpty();
    }

    @Test
    void anIndexThatIsNotThereOrNotOpenIsUnavailableAndIsNotMadeByAWrite() throws Exception {
        var none = TestIndex.none();
        index = none.index();
        var entries = List.of(new IndexEntry(document(1, "Exame"), ""));
        assertThat(none.life().open()).isFalse();
        assertThatThrownBy(() -> none.index().put(entries)).isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> none.index().remove(ID, 1)).isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> none.index().texts(List.of(document(1, "Exame"))))
                .isInstanceOf(SearchUnavailable.class);
        none.life().create();
        none.life().create();
        none.life().fill(entries);
        assertThatThrownBy(() -> found("exame", all(Level.VIEW))).isInstanceOf(SearchUnavailable.class);
        none.life().openUp();
        assertThat(none.life().open()).isTrue();
        assertThat(found("exame", all(Level.VIEW))).containsExactly(ID);
    }

    @Test
    void aClusterThatDoesNotAnswerIsUnavailable() throws Exception {
        var unreachable = TestIndex.at("http://127.0.0.1:9").index();
        var search = search("exame", Set.of(), Order.NEWEST);
        assertThatThrownBy(() -> unreachable.search(search, all(Level.VIEW), null, 5))
                .isInstanceOf(SearchUnavailable.class);
    }

    private List<DocumentId> found(String text, List<ScopeClause> scope) {
        return found(search(text, Set.of(), Order.RELEVANCE), scope);
    }

    private List<DocumentId> found(Search search, List<ScopeClause> scope) {
        return index.search(search, scope, null, 10).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static Search search(@Nullable String text, Set<String> tags, Order order) {
        return new Search(text, Set.of(), Set.of(), tags, Set.of(), order);
    }

    private static List<ScopeClause> all(Level level) {
        return List.of(new ScopeClause.About(Reason.Kind.LINE, level, Set.of("exam"), RoaringBitmap.bitmapOf(7)));
    }

    /** One whose files were added by these people, in this order. */
    private static Document document(long revision, String title, EmployeeId... uploaders) {
        var by = uploaders.length == 0 ? List.of(ANA) : List.of(uploaders);
        var versions = new java.util.ArrayList<FileVersion>();
        by.forEach(person -> versions.add(new FileVersion(
                versions.size() + 1, "a.pdf", "application/pdf", 10, "0".repeat(64), "key", NOON, person)));
        return new Document(
                ID,
                revision,
                title,
                "Confidencial",
                "exam",
                Documents.employee(7),
                7,
                List.of("Anual"),
                null,
                null,
                DocumentStatus.ACTIVE,
                versions,
                1,
                NOON,
                by.getFirst(),
                NOON);
    }
}
