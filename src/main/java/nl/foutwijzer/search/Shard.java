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
            if (isHalf(i)) {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.append(c == '\'' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return out.append("');\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether half of a surrogate pair stands there without the other, as where keys are cut: no
     * encoding has it.
     */
    private boolean isHalf(int index) {
        char c = payload.charAt(index);
        return Character.isSurrogate(c)
                && (Character.isHighSurrogate(c)
                        ? index + 1 == payload.length()
                                || !Character.isLowSurrogate(payload.charAt(index + 1))
                        : index == 0 || !Character.isHighSurrogate(payload.charAt(index - 1)));
    }
}
