package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, whose schema takes too long to read it again for each page. */
public final class NuChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Its schema is read by deep recursion. */
    private static final long STACK_BYTES = 64L << 20;

    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(false, false, false);
    private final Messages messages = new Messages();

    private NuChecker() throws Exception {
        validator.setUpMainSchema(SCHEMA, messages);
        validator.setUpValidatorAndParsers(messages, false, false);
    }

    /** The errors and warnings about the pages that have any. */
    public static Map<String, List<String>> check(Map<String, byte[]> pages) throws Exception {
        FutureTask<Map<String, List<String>>> task =
                new FutureTask<>(() -> new NuChecker().checkAll(pages));
        new Thread(null, task, "Nu HTML checker", STACK_BYTES).start();
        return task.get();
    }

    private Map<String, List<String>> checkAll(Map<String, byte[]> pages)
            throws IOException, SAXException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            InputSource source =
                    new InputSource(new ByteArrayInputStream(withoutData(page.getValue())));
            source.setEncoding("UTF-8");
            source.setSystemId("https://site.invalid/" + page.getKey());
            validator.checkHtmlInputSource(source);
            if (!messages.all.isEmpty()) {
                found.put(page.getKey(), List.copyOf(messages.all));
                messages.all.clear();
            }
        }
        return found;
    }

    /** It takes JSON-LD for a script that the page's policy forbids, though browsers run none. */
    public static byte[] withoutData(byte[] page) {
        return new String(page, UTF_8)
                .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                .getBytes(UTF_8);
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            all.add(
                    String.format(
                            Locale.ROOT,
                            "%d:%d: %s: %s",
                            e.getLineNumber(),
                            e.getColumnNumber(),
                            kind,
                            e.getMessage()));
        }
    }
}
