package nl.foutwijzer.page;

import io.nayuki.qrcodegen.QrCode;

/** Draws QR codes. */
final class QrDrawing {
    /** What ISO/IEC 18004 wants clear on each side. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    /**
     * The code of an address, of which a seventh may be lost. Each stroke is placed from the end of
     * the last one, which compresses best.
     */
    static PrintedLink of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder("M" + QUIET + " " + QUIET);
        int endX = 0;
        int endY = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y) && !code.getModule(x - 1, y)) {
                    int length = length(code, x, y);
                    path.append('m').append(x - endX).append(' ').append(y - endY);
                    path.append('h').append(length);
                    endX = x + length;
                    endY = y;
                }
            }
        }
        return new PrintedLink(address, code.size + 2 * QUIET, path.toString());
    }

    /** How many dark modules stand in a row; there are none outside. */
    private static int length(QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
