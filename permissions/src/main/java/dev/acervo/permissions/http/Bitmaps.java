package dev.acervo.permissions.http;

import io.micronaut.http.MediaType;
import java.nio.ByteBuffer;
import org.roaringbitmap.RoaringBitmap;

/** Sets of employee numbers as bytes in the portable format of RoaringBitmap (RoaringFormatSpec). */
final class Bitmaps {
    static final String TYPE = "application/vnd.roaring";
    static final MediaType MEDIA_TYPE = MediaType.of(TYPE);

    private Bitmaps() {}

    static byte[] portable(RoaringBitmap numbers) {
        var bytes = ByteBuffer.allocate(numbers.serializedSizeInBytes());
        numbers.serialize(bytes);
        return bytes.array();
    }
}
