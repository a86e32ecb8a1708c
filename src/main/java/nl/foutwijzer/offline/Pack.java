package nl.foutwijzer.offline;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.ContentType;

/**
 * Many files in one, compressed (RFC 1952). Each stands behind four bytes, most significant first,
 * that say how long its heading is, and the heading: its path, its media type and its length, as a
 * JSON array. So a reader needs no more room than the largest file.
 */
final class Pack {
    private Pack() {}

    static byte[] join(List<Output> files, Members made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            for (Output file : files) {
                byte[] content = made.bytes(file);
                byte[] heading = heading(file, content.length);
                out.writeInt(heading.length);
                out.write(heading);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] heading(Output file, int length) {
        return JsonText.array()
                .add(file.path().value())
                .add(ContentType.of(file.path()))
                .add(length)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
