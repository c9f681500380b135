package dev.acervo.documents.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.search.MemoryIndex;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.MemoryDocuments;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryIndex index = new MemoryIndex();
    private final MemoryFiles files = new MemoryFiles();

    @TempDir
    Path folder;

    @Test
    void everySheetIsADocumentWithItsFileInTheListAndTheIndex() throws Exception {
        var sheets = Sheets.about(7, 30);
        assertThat(stores().write(sheets)).isEqualTo(30);
        for (var sheet : sheets) {
            var document = documents.find(sheet.id()).orElseThrow();
            assertThat(document.title()).isEqualTo(sheet.title());
            assertThat(document.file().size()).isEqualTo(sheet.bytes().length);
            assertThat(files.bytes.get(document.file().objectKey())).isEqualTo(sheet.bytes());
            assertThat(index.texts(List.of(document))).containsValue(sheet.text());
        }
        assertThat(sheets.getFirst().id().value().version()).isEqualTo(7);
        assertThat(documents.pending(0, 1)).isEmpty();
    }

    @Test
    void documentsWithTheSameTextShareAnObject() throws Exception {
        var sheets = new ArrayList<Sheet>();
        for (var owner : List.of(21, 22, 23)) {
            sheets.addAll(Sheets.about(owner, 3));
        }
        stores().write(sheets);
        assertThat(files.puts).hasValue(3);
        assertThat(documents.findAll(sheets.stream().map(Sheet::id).toList())).hasSize(9);
    }

    @Test
    void theSameSheetsAddNothingAndUndoNothing() throws Exception {
        var sheets = Sheets.about(8, 10);
        stores().write(sheets);
        var first = documents.find(sheets.getFirst().id()).orElseThrow();
        var trashed = first.trash(Documents.NOW);
        documents.replace(trashed, Documents.event(DocumentEvent.Kind.TRASHED, trashed), null);
        assertThat(stores().write(Sheets.about(8, 11))).isEqualTo(1);
        assertThat(documents.find(first.id())).contains(trashed);
    }

    @Test
    void whatIsMissingInTheIndexAfterABrokenLoadIsMadeUpFor() throws Exception {
        var sheet = Sheets.sheet(9, 0);
        stores().write(List.of(sheet));
        var document = documents.find(sheet.id()).orElseThrow();
        index.remove(document.id(), 1);
        assertThat(stores().write(List.of(sheet))).isZero();
        assertThat(index.texts(List.of(document))).containsValue(sheet.text());
    }

    @Test
    void allLinesAreWrittenAndTheLastNewsSaysSo() throws Exception {
        var news = new ArrayList<String>();
        pipe(news).run(lines(Sheets.about(10, 450)));
        assertThat(news).hasSize(6).last().isEqualTo("done 450 added 450");
        pipe(news).run(lines(Sheets.about(10, 460)));
        assertThat(news).last().isEqualTo("done 460 added 10");
    }

    @Test
    void aDocumentThatIsNotSoundStopsTheLoad() {
        var sheet = Sheets.sheet(11, 0);
        var wrong = new Sheet(
                sheet.key(),
                sheet.employeeId(),
                11,
                "novel",
                sheet.title(),
                null,
                List.of(),
                sheet.issuedOn(),
                sheet.addedAt(),
                sheet.addedBy(),
                sheet.fileName(),
                sheet.text());
        assertThatThrownBy(() -> pipe(new ArrayList<>()).run(lines(List.of(wrong))))
                .hasStackTraceContaining("is of no known type");
        assertThat(documents.find(sheet.id())).isEmpty();
    }

    private Pipe pipe(List<String> news) {
        return new Pipe(stores(), JSON, 3, news::add);
    }

    private Stores stores() {
        return new Stores(documents, documents, files, index, folder);
    }

    static BufferedReader lines(List<Sheet> sheets) throws IOException {
        var text = new StringBuilder();
        for (var sheet : sheets) {
            text.append(JSON.writeValueAsString(sheet)).append('\n');
        }
        return new BufferedReader(new StringReader(text.toString()));
    }

    private static final class MemoryFiles implements FileStore {
        private final AtomicInteger puts = new AtomicInteger();
        private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

        @Override
        public void put(String key, SpooledFile file) {
            puts.incrementAndGet();
            try (var in = file.open()) {
                bytes.put(key, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open(String key, long first, long last) {
            return new ByteArrayInputStream(Objects.requireNonNull(bytes.get(key)));
        }

        @Override
        public void delete(String key) {
            bytes.remove(key);
        }
    }
}
