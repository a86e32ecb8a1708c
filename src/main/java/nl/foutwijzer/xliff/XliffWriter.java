package nl.foutwijzer.xliff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.End;
import nl.foutwijzer.xliff.Span.Words;

/** Writes units as XLIFF 2.1. */
final class XliffWriter {
    private final LanguagePair languages;
    private final Contexts contexts;
    private final Xml xml = new Xml();

    XliffWriter(LanguagePair languages, Contexts contexts) {
        this.languages = languages;
        this.contexts = contexts;
    }

    /**
     * @param parts those of one item one after the other
     */
    String write(List<PartUnits> parts) {
        xml.open(
                "xliff",
                "xmlns",
                Names.CORE,
                "xmlns:mda",
                Names.METADATA,
                "version",
                Names.VERSION,
                "srcLang",
                languages.source().value(),
                "trgLang",
                languages.target().value());
        Map<String, List<PartUnits>> items =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.part().item(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        items.forEach(this::file);
        return xml.closeOnLine().finish();
    }

    private void file(String item, List<PartUnits> parts) {
        boolean mirrored = languages.target().direction().equals("rtl");
        xml.open(
                "file",
                "id",
                PartUnits.fileId(item),
                "original",
                parts.get(0).part().file(languages.source()),
                "trgDir",
                mirrored ? "rtl" : "");
        parts.forEach(this::part);
        xml.closeOnLine();
    }

    private void part(PartUnits part) {
        String id = part.part().id();
        if (!id.isEmpty()) {
            xml.open("group", "id", PartUnits.token(id), "name", id);
        }
        part.fields().forEach(field -> field.units().forEach(unit -> unit(part, field, unit)));
        if (!id.isEmpty()) {
            xml.closeOnLine();
        }
    }

    private void unit(PartUnits part, FieldUnits field, Unit unit) {
        xml.open("unit", "id", unit.id(), "name", unit.name());
        if (field.units().size() == 1) {
            hash(unit);
        }
        xml.open("notes");
        contexts.of(part.part(), field, unit).forEach(note -> note("context", note));
        if (part.state() == TranslationState.STALE) {
            note("state", "The source has changed since this was translated.");
        }
        xml.closeOnLine();
        Map<String, String> data = data(unit);
        if (!data.isEmpty()) {
            xml.open("originalData");
            data.forEach((text, id) -> xml.open("data", "id", id).text(text).close());
            xml.closeOnLine();
        }
        boolean done = part.fresh() && unit.target().isPresent();
        xml.open("segment", "state", (done ? State.TRANSLATED : State.INITIAL).id());
        Set<String> kept = kept(unit);
        text("source", unit.source(), data, kept);
        unit.target().ifPresent(target -> text("target", target, data, kept));
        xml.closeOnLine().closeOnLine();
    }

    private void hash(Unit unit) {
        xml.open("mda:metadata");
        xml.open("mda:metaGroup", "category", Names.CATEGORY);
        xml.open("mda:meta", "type", Names.HASH).text(unit.hash()).close();
        xml.closeOnLine().closeOnLine();
    }

    private void note(String category, String text) {
        xml.open("note", "category", category).text(text).close();
    }

    /** Ids of all that codes stand for, by what they stand for. */
    private static Map<String, String> data(Unit unit) {
        Map<String, String> data = new LinkedHashMap<>();
        unit.source().codes().forEach(code -> add(code, data));
        unit.target().ifPresent(target -> target.codes().forEach(code -> add(code, data)));
        return data;
    }

    private static void add(Code code, Map<String, String> data) {
        data.computeIfAbsent(code.data(), text -> "d" + (data.size() + 1));
    }

    /** The codes that are in the target, where there is one: what is lost already may stay so. */
    private static Set<String> kept(Unit unit) {
        Set<String> ids = new HashSet<>();
        unit.target().orElse(unit.source()).codes().forEach(code -> ids.add(code.id()));
        return ids;
    }

    private void text(String name, Fragment fragment, Map<String, String> data, Set<String> kept) {
        boolean spaced = !fragment.text().equals(Spaces.collapsed(fragment.text()));
        xml.open(name, "xml:space", spaced ? "preserve" : "");
        List<Span> spans = fragment.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i) instanceof Words words) {
                xml.text(words.text());
            } else {
                code((Code) spans.get(i), spans.subList(i, spans.size()), data, kept);
            }
        }
        xml.close();
    }

    private void code(Code code, List<Span> rest, Map<String, String> data, Set<String> kept) {
        String stays = kept.contains(code.id()) ? "no" : "";
        Span.Role role = code.role();
        switch (code.end()) {
            case BOTH ->
                    xml.empty(
                            "ph",
                            "id",
                            code.id(),
                            "canCopy",
                            "no",
                            "canDelete",
                            stays,
                            "dataRef",
                            id(code, data),
                            "disp",
                            code.data(),
                            "type",
                            role.id(),
                            "subType",
                            role.subtype());
            case OPENING ->
                    xml.inline(
                            "pc",
                            "id",
                            code.id(),
                            "canCopy",
                            "no",
                            "canDelete",
                            stays,
                            "dataRefStart",
                            id(code, data),
                            "dataRefEnd",
                            id(closing(code, rest), data),
                            "type",
                            role.id(),
                            "subType",
                            role.subtype());
            case CLOSING -> xml.end();
        }
    }

    private static String id(Code code, Map<String, String> data) {
        return data.getOrDefault(code.data(), "");
    }

    private static Code closing(Code opening, List<Span> rest) {
        Optional<Code> found =
                rest.stream()
                        .filter(Code.class::isInstance)
                        .map(Code.class::cast)
                        .filter(c -> c.end() == End.CLOSING && c.id().equals(opening.id()))
                        .findFirst();
        return found.orElseThrow();
    }
}
