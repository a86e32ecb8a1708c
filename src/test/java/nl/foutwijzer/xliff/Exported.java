package nl.foutwijzer.xliff;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document in the hands of a translator. */
record Exported(String text) {
    private static final Pattern UNIT = Pattern.compile("(?s)<unit id=\"([^\"]*)\".*?</unit>");
    private static final Pattern TARGET =
            Pattern.compile("(?s)\\s*(?:<target[^>]*>.*?</target>|<target></target>)");
    private static final Pattern SOURCE = Pattern.compile("(?s)<source[^>]*>(.*?)</source>");

    /** What stands in one unit. */
    String unit(String id) {
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).startsWith(id)) {
                return matcher.group();
            }
        }
        throw new AssertionError("no unit " + id + " in\n" + text);
    }

    String source(String id) {
        Matcher matcher = SOURCE.matcher(unit(id));
        if (!matcher.find()) {
            throw new AssertionError(id);
        }
        return matcher.group(1);
    }

    /** The unit that has these words. */
    String idOf(String words) {
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            if (matcher.group().contains(words)) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("no unit has " + words);
    }

    Exported translate(String id, String target) {
        return translate(id, target, State.TRANSLATED);
    }

    Exported translate(String id, String target, State state) {
        String unit = unit(id);
        String without = TARGET.matcher(unit).replaceAll("");
        String with =
                without.replace("</source>", "</source>\n<target>" + target + "</target>")
                        .replaceFirst(
                                "<segment state=\"[a-z]+\"",
                                "<segment state=\"" + state.id() + "\"");
        return new Exported(text.replace(unit, with));
    }

    /** All units translated by one rule. */
    Exported translateAll(UnaryOperator<String> translator) {
        Exported all = this;
        Matcher matcher = UNIT.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Matcher source = SOURCE.matcher(matcher.group());
            if (!source.find()) {
                throw new AssertionError(matcher.group());
            }
            Exported one = new Exported(matcher.group());
            String id = matcher.group(1);
            matcher.appendReplacement(
                    out,
                    Matcher.quoteReplacement(
                            one.translate(id, translator.apply(source.group(1))).text()));
        }
        return out.isEmpty() ? all : new Exported(matcher.appendTail(out).toString());
    }

    Exported replace(String old, String replacement) {
        if (!text.contains(old)) {
            throw new AssertionError("there is no " + old);
        }
        return new Exported(text.replace(old, replacement));
    }
}
