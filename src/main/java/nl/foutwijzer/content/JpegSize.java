package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The size of a JPEG picture (ITU T.81, B.2.2), turned as its Exif orientation says, which browsers
 * follow.
 */
final class JpegSize {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_QUARTER_TURN = 5;
    private static final int LAST_ORIENTATION = 8;

    private JpegSize() {}

    static Optional<PictureSize> of(ByteBuffer in) {
        boolean turned = false;
        int at = 2;
        while (in.get(at) == (byte) 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++; // any number of these may stand before a marker
                continue;
            }
            if (isFrame(marker)) {
                PictureSize size =
                        new PictureSize(PictureSize.u16(in, at + 7), PictureSize.u16(in, at + 5));
                return Optional.of(turned ? size.turned() : size);
            }
            if (marker == START_OF_SCAN) {
                return Optional.empty();
            }
            int length = PictureSize.u16(in, at + 2);
            if (marker == APP1 && isExif(in, at + 4)) {
                turned = isTurned(in.slice(at + 10, Math.max(0, length - 8)));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Three of the numbers in between name tables. */
    private static boolean isFrame(int marker) {
        boolean between = marker > FIRST_FRAME && marker <= LAST_FRAME && marker % 4 != 0;
        return between || marker == FIRST_FRAME;
    }

    private static boolean isExif(ByteBuffer in, int at) {
        return PictureSize.name(in, at).equals("Exif") && in.getShort(at + 4) == 0;
    }

    /** What is damaged here turns nothing. */
    private static boolean isTurned(ByteBuffer exif) {
        try {
            return hasQuarterTurn(exif);
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Looks in the first directory of what is laid out as a TIFF file. */
    private static boolean hasQuarterTurn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = PictureSize.u16(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (PictureSize.u16(tiff, entry) == ORIENTATION) {
                int value = PictureSize.u16(tiff, entry + 8);
                return value >= FIRST_QUARTER_TURN && value <= LAST_ORIENTATION;
            }
        }
        return false;
    }
}
