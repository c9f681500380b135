package dev.acervo.documents.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.acervo.documents.Reach;
import dev.acervo.documents.SearchService;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.search.IndexLife;
import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.documents.memory.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load past the API of a running service, on the real engines, as the API then shows it. */
class BulkLoadTest {
    private static final int OWNER = 510;

    @TempDir
    Path folder;

    @Test
    void whatWasLoadedIsReadListedAndFoundLikeWhatWasAdded() throws Exception {
        try (var service = SearchService.start("bulk", Map.of())) {
            while (!service.bean(IndexLife.class).open()) {
                Thread.sleep(50);
            }
            Reach.above(511, OWNER);
            load(service);
            Thread.sleep(500); // the index shows what is new after 200 ms
            var api = service.as(Documents.employee(511));
            var sheet = Sheets.sheet(OWNER, 42);
            var one = api.get("/documents/" + sheet.id());
            assertThat(one.status()).as(one.text()).isEqualTo(200);
            assertThat(one.body().get("title").asText()).isEqualTo(sheet.title());
            assertThat(api.get("/documents/" + sheet.id() + "/content").text()).isEqualTo(sheet.text());
            var list = api.get("/documents?limit=100&employeeId=" + sheet.employeeId())
                    .body();
            assertThat(list.get("items")).hasSize(100);
            assertThat(list.get("items").get(0).get("title").asText()).endsWith("nº 149");
            assertThat(total(api.get("/documents?limit=1").body())).isEqualTo(150);
            assertThat(total(api.get("/documents?q=confidencial&tag=admissao&type=contract")
                            .body()))
                    .isEqualTo(150);
        }
    }

    private void load(SearchService service) throws Exception {
        var stores = new Stores(
                service.bean(DocumentStore.class),
                service.bean(NewDocuments.class),
                service.bean(FileStore.class),
                service.bean(SearchIndex.class),
                folder);
        var news = new ArrayList<String>();
        for (var times = 0; times < 2; times++) {
            new Pipe(stores, new ObjectMapper(), 4, news::add).run(StoresTest.lines(Sheets.about(OWNER, 150)));
        }
        assertThat(news).contains("done 150 added 150").last().isEqualTo("done 150 added 0");
    }

    private static int total(JsonNode page) {
        return page.get("total").get("value").asInt();
    }
}
