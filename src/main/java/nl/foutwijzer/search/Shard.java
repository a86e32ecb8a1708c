package nl.foutwijzer.search;

import java.nio.charset.StandardCharsets;

/**
 * One file of an index: a script that hands its payload over, the only way that a page opened from
 * a folder can read anything.
 *
 * @param name {@code w12}
 */
record Shard(String name, String payload) {

    /** The script: name, checksum (31-polynomial over UTF-16 units, 32 bits) and payload. */
    byte[] script() {
        StringBuilder out = new StringBuilder(payload.length() + 64);
        out.append("foutwijzer.shard('").append(name).append("',").append(payload.hashCode());
        out.append(",'");
        for (int i = 0; i < payload.length(); i++) {
            char c = payload.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append("');\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
