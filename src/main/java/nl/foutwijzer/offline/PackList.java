package nl.foutwijzer.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.source.Sha256;

/**
 * All packs of one edition of the site, a line each: the group, the path, how many bytes it has,
 * and their SHA-256. Whoever holds the packs of one list holds the whole of one edition, and two
 * editions are the same if their lists are.
 */
final class PackList {
    private PackList() {}

    static byte[] join(List<Output> packs, Members made) throws IOException {
        StringBuilder list = new StringBuilder();
        for (Output pack : packs) {
            byte[] bytes = made.bytes(pack);
            list.append(group(pack)).append(' ').append(pack.path()).append(' ');
            list.append(bytes.length).append(' ').append(Sha256.of(bytes)).append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String group(Output pack) {
        String path = pack.path().value();
        return path.substring(path.indexOf('/') + 1, path.indexOf('.'));
    }
}
