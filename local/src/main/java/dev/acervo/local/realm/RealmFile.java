package dev.acervo.local.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The realm as Keycloak imports it: the realm of every installation, and over it what holds on one machine only. */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    private RealmFile() {}

    /** Writes the merged file. Placeholders stay in it, so that no secret lies on the disk twice. */
    public static void write(Path realm, Path overlay, Path to, Set<String> variables) throws IOException {
        var merged = merge(object(realm), object(overlay));
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merged);
        var missing = placeholders(text);
        missing.removeAll(variables);
        if (!missing.isEmpty()) {
            throw new IOException("the realm wants variables that nobody sets: " + String.join(", ", missing));
        }
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    /** Arrays at the top level are appended to the realm's, everything else there replaces the realm's value. */
    static ObjectNode merge(ObjectNode realm, ObjectNode overlay) {
        var merged = realm.deepCopy();
        for (var member : overlay.properties()) {
            if (member.getValue() instanceof ArrayNode more && merged.get(member.getKey()) instanceof ArrayNode list) {
                list.addAll(more);
            } else {
                merged.set(member.getKey(), member.getValue());
            }
        }
        return merged;
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static ObjectNode object(Path file) throws IOException {
        if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException(file + " is not a JSON object");
    }
}
