package nl.foutwijzer.page;

import io.nayuki.qrcodegen.QrCode;

/** Draws QR codes. */
final class QrDrawing {
    /** What ISO/IEC 18004 wants clear on each side. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** The code of an address, which a seventh of it may be lost of. */
    static PrintedLink of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new PrintedLink(address, code.size + 2 * QUIET, path.toString());
    }

    /** The first stroke of a row begins at its place, and each other where the last one ended. */
    private static void row(QrCode code, int y, StringBuilder path) {
        int end = -1;
        for (int x = 0; x < code.size; x++) {
            if (code.getModule(x, y)) {
                int from = x;
                while (code.getModule(x, y)) { // there is none outside
                    x++;
                }
                if (end < 0) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                } else {
                    path.append('m').append(from - end).append(" 0");
                }
                path.append('h').append(x - from);
                end = x;
            }
        }
    }
}
