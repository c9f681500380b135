package dev.acervo.documents.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.search.SearchIndex;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a {@link Sheet} from each line of standard input, and says {@code done N added M} on standard output as it goes,
 * for the last time when all is written. It is told where the stores are as the service is.
 */
public final class BulkLoad {
    private static final int AT_ONCE = 8;

    private BulkLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var only = Map.<String, Object>of(
                "kafka.enabled", false, "acervo.opensearch.care", false, "acervo.create-stores", false);
        try (var context = ApplicationContext.run(only);
                var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var stores = new Stores(
                    context.getBean(DocumentStore.class),
                    context.getBean(NewDocuments.class),
                    context.getBean(FileStore.class),
                    context.getBean(SearchIndex.class),
                    Path.of(System.getProperty("java.io.tmpdir")));
            new Pipe(stores, new ObjectMapper(), AT_ONCE, System.out::println).run(input);
        }
    }
}
