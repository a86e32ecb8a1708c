package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The size of a WebP picture (RFC 9649): its first chunk tells it, in one of three ways. */
final class WebpSize {
    private static final int MAX_14_BITS = 0x3FFF;
    private static final int MAX_24_BITS = 0xFFFFFF;
    private static final int LOSSY_START = 0x2A019D;
    private static final int LOSSLESS_START = 0x2F;

    private WebpSize() {}

    static Optional<PictureSize> of(ByteBuffer file) {
        if (!PictureSize.name(file, 8).equals("WEBP")) {
            return Optional.empty();
        }
        ByteBuffer in = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return switch (PictureSize.name(in, 12)) {
            case "VP8 " -> ofLossy(in);
            case "VP8L" -> ofLossless(in);
            case "VP8X" -> {
                int width = (in.getInt(24) & MAX_24_BITS) + 1;
                yield Optional.of(new PictureSize(width, (in.getInt(26) >>> 8) + 1));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<PictureSize> ofLossy(ByteBuffer in) {
        int width = PictureSize.u16(in, 26) & MAX_14_BITS;
        return (in.getInt(23) & MAX_24_BITS) == LOSSY_START
                ? Optional.of(new PictureSize(width, PictureSize.u16(in, 28) & MAX_14_BITS))
                : Optional.empty();
    }

    private static Optional<PictureSize> ofLossless(ByteBuffer in) {
        int bits = in.getInt(21);
        int width = (bits & MAX_14_BITS) + 1;
        return in.get(20) == LOSSLESS_START
                ? Optional.of(new PictureSize(width, (bits >>> 14 & MAX_14_BITS) + 1))
                : Optional.empty();
    }
}
