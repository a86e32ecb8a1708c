package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The size at which browsers show a picture, in CSS pixels.
 *
 * <p>What counts is what the bytes say, not the name of the file: PNG (RFC 2083, 11.2.1), GIF89a,
 * {@link JpegSize JPEG}, {@link WebpSize WebP}, {@link AvifSize AVIF} and {@link SvgSize SVG}.
 */
record PictureSize(int width, int height) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int JPEG = 0xFFD8;

    /** Nothing where the bytes are no such picture, are damaged, or leave the size open. */
    static Optional<PictureSize> of(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes)).filter(size -> size.width > 0 && size.height > 0);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // it ends before it has told
        }
    }

    /** As it is shown after a quarter turn. */
    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }

    private static Optional<PictureSize> read(ByteBuffer in) {
        if (in.slice(0, Math.min(PNG.length, in.limit())).equals(ByteBuffer.wrap(PNG))) {
            return ofPng(in);
        }
        String type = in.limit() < 4 ? "" : name(in, 0);
        if (type.equals("GIF8")) {
            ByteBuffer little = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new PictureSize(u16(little, 6), u16(little, 8)));
        }
        if (type.equals("RIFF")) {
            return WebpSize.of(in);
        }
        if (!type.isEmpty() && u16(in, 0) == JPEG) {
            return JpegSize.of(in);
        }
        return in.limit() >= 8 && name(in, 4).equals("ftyp") ? AvifSize.of(in) : SvgSize.of(in);
    }

    private static Optional<PictureSize> ofPng(ByteBuffer in) {
        return name(in, 12).equals("IHDR")
                ? Optional.of(new PictureSize(in.getInt(16), in.getInt(20)))
                : Optional.empty();
    }

    static int u16(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    /** The four letters that name a part of a file. */
    static String name(ByteBuffer in, int at) {
        byte[] letters = new byte[4];
        in.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
