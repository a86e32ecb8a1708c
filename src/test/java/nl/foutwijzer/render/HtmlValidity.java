package nl.foutwijzer.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.site.NuChecker;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the Nu checker about pages. For one thread. */
final class HtmlValidity implements ErrorHandler {
    /** A page without an address has no 'self' that its policy could allow. */
    private static final String NO_ADDRESS = "Resource violates Content Security Policy";

    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(false, false, false);
    private final List<String> problems = new ArrayList<>();

    HtmlValidity() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
            validator.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All errors and warnings about a page. */
    List<String> problems(byte[] html) {
        problems.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(NuChecker.withoutData(html)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(problems);
    }

    @Override
    public void warning(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        if (!message.startsWith(NO_ADDRESS)) {
            problems.add(e.getLineNumber() + ": " + message);
        }
    }

    @Override
    public void error(SAXParseException e) {
        problems.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
