package dev.acervo.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Wire;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Fills the stores of the documents service through a command of its own, which takes documents line by line. */
final class Stores {

    private static final Pattern NEWS = Pattern.compile("done (\\d+) added (\\d+)");
    private static final int LAST_WORDS = 15;

    private final ProcessBuilder command;
    private final String addedBy;
    private final Progress progress;
    private final ArrayDeque<String> said = new ArrayDeque<>();

    Stores(ProcessBuilder command, String addedBy, Progress progress) {
        this.command = command;
        this.addedBy = addedBy;
        this.progress = progress;
    }

    /**
     * Returns how many of the papers were not there before.
     *
     * @param known how many are filed already
     * @param documents how many there are then in all
     */
    int file(Iterator<Paper> papers, int known, int documents) throws IOException, InterruptedException {
        var process = command.start();
        try {
            var writing = Thread.ofVirtual().start(() -> write(papers, process));
            var news = follow(process, known, documents);
            var code = process.waitFor();
            writing.join();
            if (code != 0) throw new DemoFailed("the documents are not all filed:\n  " + String.join("\n  ", said));
            return news;
        } finally {
            process.destroy();
        }
    }

    private void write(Iterator<Paper> papers, Process process) {
        try (var out = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            while (papers.hasNext()) {
                out.write(json(papers.next()).toString());
                out.write('\n');
            }
        } catch (IOException e) {
            // It ended before it had read everything; its exit code and last words say why.
        }
    }

    private int follow(Process process, int known, int documents) throws IOException {
        var started = System.nanoTime();
        var added = 0;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var news = NEWS.matcher(line);
                if (news.matches()) {
                    var done = Integer.parseInt(news.group(1));
                    added = Math.max(added, Integer.parseInt(news.group(2)));
                    progress.at("documents", known + done, documents, done / ((System.nanoTime() - started) / 1e9));
                } else {
                    said.add(line);
                    if (said.size() > LAST_WORDS) said.remove();
                }
            }
        }
        return added;
    }

    private JsonNode json(Paper paper) {
        var line = Wire.JSON.createObjectNode();
        line.put("key", paper.key())
                .put("employeeId", paper.owner().id())
                .put("ownerNumber", paper.owner().number())
                .put("type", paper.type())
                .put("title", paper.title())
                .put("description", paper.description())
                .put("issuedOn", paper.issuedOn().toString())
                .put("addedAt", paper.addedAt().toString())
                .put("addedBy", addedBy)
                .put("fileName", paper.fileName())
                .put("text", paper.text());
        var tags = line.putArray("tags");
        for (var tag : paper.tags()) tags.add(tag);
        return line;
    }
}
