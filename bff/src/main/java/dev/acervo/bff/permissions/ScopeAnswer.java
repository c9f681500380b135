package dev.acervo.bff.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.home.Reach;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * What {@code GET /access/scope} says about the org chart. Sets of employee numbers are RoaringBitmaps in their portable
 * format, as Base64; they are only counted here.
 */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ScopeAnswer(@Nullable String direct, @Nullable String line) {

    Reach.Team toScreen() {
        var direct = count(this.direct);
        return new Reach.Team(direct, direct + count(line));
    }

    private static int count(@Nullable String base64) {
        if (base64 == null || base64.isEmpty()) {
            return 0;
        }
        return new ImmutableRoaringBitmap(ByteBuffer.wrap(Base64.getDecoder().decode(base64))).getCardinality();
    }
}
