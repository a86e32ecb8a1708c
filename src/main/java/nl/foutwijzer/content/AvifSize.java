package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The size of an AVIF picture: what its primary item is associated with (ISO/IEC 23008-12, 6.5.3
 * and 9.3), turned as that says. A file may hold other items, such as the tiles of a large picture,
 * with sizes of their own.
 */
final class AvifSize {
    private static final Set<String> BRANDS = Set.of("avif", "avis");
    private static final int FULL_BOX = 4;

    private AvifSize() {}

    /** What stands in a part of the file. */
    private record Box(String type, ByteBuffer content) {
        boolean is(String name) {
            return type.equals(name);
        }

        int version() {
            return content.get(0);
        }
    }

    static Optional<PictureSize> of(ByteBuffer file) {
        List<Box> top = boxes(file, 0);
        if (!isAvif(top.get(0).content())) {
            return Optional.empty();
        }
        return find(top, "meta").flatMap(meta -> ofMeta(boxes(meta.content(), FULL_BOX)));
    }

    private static boolean isAvif(ByteBuffer brands) {
        for (int at = 0; at + 4 <= brands.limit(); at += 4) {
            boolean version = at == 4;
            if (!version && BRANDS.contains(PictureSize.name(brands, at))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PictureSize> ofMeta(List<Box> meta) {
        Optional<Integer> primary = find(meta, "pitm").map(p -> id(p, FULL_BOX));
        List<Box> tables = find(meta, "iprp").map(b -> boxes(b.content(), 0)).orElse(List.of());
        List<Box> properties =
                find(tables, "ipco").map(b -> boxes(b.content(), 0)).orElse(List.of());
        Optional<Box> associations = find(tables, "ipma");
        if (primary.isEmpty() || associations.isEmpty()) {
            return Optional.empty();
        }
        List<Box> own = new ArrayList<>();
        for (int index : associated(associations.get(), primary.get())) {
            if (index > 0) {
                own.add(properties.get(index - 1));
            }
        }
        return size(own);
    }

    /** A cut picture's size is left open: browsers do not agree on it. */
    private static Optional<PictureSize> size(List<Box> own) {
        if (find(own, "clap").isPresent()) {
            return Optional.empty();
        }
        boolean turned = find(own, "irot").filter(r -> r.content().get(0) % 2 != 0).isPresent();
        return find(own, "ispe")
                .map(b -> new PictureSize(b.content().getInt(4), b.content().getInt(8)))
                .map(size -> turned ? size.turned() : size);
    }

    /** The numbers of an item's properties, counted from 1. */
    private static List<Integer> associated(Box table, int item) {
        ByteBuffer in = table.content();
        boolean wide = (in.get(3) & 1) != 0;
        int at = 8;
        for (int left = in.getInt(4); left > 0; left--) {
            boolean found = id(table, at) == item;
            at += table.version() == 0 ? 2 : 4;
            int count = in.get(at++) & 0xFF;
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                numbers.add(wide ? in.getShort(at) & 0x7FFF : in.get(at) & 0x7F);
                at += wide ? 2 : 1;
            }
            if (found) {
                return numbers;
            }
        }
        return List.of();
    }

    private static int id(Box box, int at) {
        return box.version() == 0 ? PictureSize.u16(box.content(), at) : box.content().getInt(at);
    }

    private static Optional<Box> find(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.is(type)).findFirst();
    }

    /** The boxes in a part of a file; those behind one that goes on to the end are in it. */
    private static List<Box> boxes(ByteBuffer in, int from) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at + 8 <= in.limit()) {
            long size = in.getInt(at) & 0xFFFFFFFFL;
            int head = size == 1 ? 16 : 8;
            long whole = size == 1 ? in.getLong(at + 8) : size == 0 ? in.limit() - at : size;
            if (whole < head || whole > in.limit() - at) {
                throw new IndexOutOfBoundsException();
            }
            int length = (int) whole;
            boxes.add(new Box(PictureSize.name(in, at + 4), in.slice(at + head, length - head)));
            at += length;
        }
        return boxes;
    }
}
