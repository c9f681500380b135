package dev.acervo.documents.http;

import dev.acervo.documents.domain.FileVersion;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The headers under which a stranger's file can be handed to a browser. */
final class FileHeaders {
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private FileHeaders() {}

    static <B> MutableHttpResponse<B> on(MutableHttpResponse<B> response, FileVersion file, String tag) {
        return response.header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Content-Type", file.contentType())
                .header("Content-Disposition", disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store");
    }

    /** RFC 6266: an ASCII name for old readers, and the real one encoded as RFC 8187 says. */
    static String disposition(String name) {
        var ascii = new StringBuilder();
        name.chars()
                .forEach(c -> ascii.append(c < ' ' || c > '~' || c == '"' || c == '\\' || c == '%' ? '_' : (char) c));
        var encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
