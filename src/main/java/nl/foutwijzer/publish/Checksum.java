package nl.foutwijzer.publish;

import java.util.zip.CRC32C;

/**
 * The checksum that the manifest trusts a file by: CRC-32C (RFC 3720, 12.1), made to find damage.
 * It is some ten times as fast as a cryptographic hash, and nobody forges their own output folder.
 */
final class Checksum {
    private Checksum() {}

    static long of(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
