package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A copy in a ZIP, which is not unpacked. Its files stand in one folder, whatever its name. */
final class ZipCopy implements Copy {
    private final FileChannel channel;
    private final Map<String, ZipItem> items = new HashMap<>();

    /**
     * @throws RefusedException if it is not made as ours are
     */
    ZipCopy(FileChannel channel) throws IOException, RefusedException {
        this.channel = channel;
        String top = "";
        for (ZipItem item : ZipDirectory.read(new ZipBytes(channel))) {
            String folder = item.name().substring(0, item.name().indexOf('/') + 1);
            ZipBytes.expect(
                    !folder.isEmpty() && (top.isEmpty() || top.equals(folder)),
                    "its files do not stand in one folder");
            top = folder;
            items.put(item.name().substring(folder.length()), item);
        }
    }

    @Override
    public Set<String> names() {
        return items.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipItem item = items.get(name);
        if (item == null) {
            throw new NoSuchFileException(name);
        }
        return new ZipItemStream(channel, item);
    }
}
