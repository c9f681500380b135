package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which addresses a TCP port is bound to, as the kernel tells it. */
final class Listening {

    private static final Set<String> LOOPBACK = Set.of(
            "0100007F", // 127.0.0.1
            "0000000000000000FFFF00000100007F"); // the same, on a socket of both families

    private Listening() {}

    static boolean onLoopbackOnly(int port) throws IOException {
        var addresses = addresses(port);
        return !addresses.isEmpty() && LOOPBACK.containsAll(addresses);
    }

    static List<String> addresses(int port) throws IOException {
        var suffix = ":%04X".formatted(port);
        var addresses = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var columns = line.strip().split("\\s+");
                if (columns[1].endsWith(suffix) && "0A".equals(columns[3])) {
                    addresses.add(columns[1].substring(0, columns[1].length() - suffix.length()));
                }
            }
        }
        return addresses;
    }
}
