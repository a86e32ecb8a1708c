package nl.foutwijzer.xliff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.Words;

/** A text with codes in it. */
record Fragment(List<Span> spans) {
    Fragment {
        spans = List.copyOf(spans);
    }

    List<Code> codes() {
        return spans.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }

    /** As it is written in Markdown. */
    String text() {
        return text(Code::data);
    }

    String text(Function<Code, String> data) {
        return spans.stream()
                .map(span -> span instanceof Words words ? words.text() : data.apply((Code) span))
                .collect(Collectors.joining());
    }
}
