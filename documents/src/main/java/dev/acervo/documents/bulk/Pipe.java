package dev.acervo.documents.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** From lines to the stores: batches as they fill up, a few being written at a time, no more than those in memory. */
final class Pipe {
    private final Stores stores;
    private final ObjectMapper json;
    private final int atOnce;
    private final Consumer<String> news;
    private int done;
    private int added;

    Pipe(Stores stores, ObjectMapper json, int atOnce, Consumer<String> news) {
        this.stores = stores;
        this.json = json;
        this.atOnce = atOnce;
        this.news = news;
    }

    /** Returns when every line is written; throws what stopped the first batch that could not be. */
    void run(BufferedReader input) throws IOException, InterruptedException {
        var places = new Semaphore(atOnce);
        var writes = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            for (var batch = next(input); !batch.isEmpty() && !failed(writes); batch = next(input)) {
                var sheets = batch;
                places.acquire();
                writes.removeIf(write -> write.state() == Future.State.SUCCESS);
                writes.add(threads.submit(() -> {
                    try {
                        report(sheets.size(), stores.write(sheets));
                        return null;
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        for (var write : writes) {
            succeed(write);
        }
        report(0, 0);
    }

    private List<Sheet> next(BufferedReader input) throws IOException {
        var batch = new ArrayList<Sheet>(Stores.BATCH);
        while (batch.size() < Stores.BATCH) {
            var line = input.readLine();
            if (line == null) {
                break;
            }
            batch.add(json.readValue(line, Sheet.class));
        }
        return batch;
    }

    private static boolean failed(List<Future<?>> writes) {
        return writes.stream().anyMatch(write -> write.state() == Future.State.FAILED);
    }

    private static void succeed(Future<?> write) throws InterruptedException {
        try {
            write.get();
        } catch (ExecutionException | CancellationException e) {
            throw new IllegalStateException("documents could not be written", e);
        }
    }

    private synchronized void report(int more, int fresh) {
        done += more;
        added += fresh;
        news.accept("done " + done + " added " + added);
    }
}
