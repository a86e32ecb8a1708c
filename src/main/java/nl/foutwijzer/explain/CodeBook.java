package nl.foutwijzer.explain;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.explanation.CodeLine;
import nl.foutwijzer.explanation.Explanation;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;

/** All codes that have a page, and their pages in one language, wherever these are read from. */
public interface CodeBook {

    LanguageTag language();

    /** The fixed words around an explanation. */
    MessageCatalog ui();

    /** The codes of the pages that a spelling may mean. */
    List<ErrorCode> find(String spelling);

    /** The code that a spelling means, with a page or without; nothing where it means none. */
    Optional<ErrorCode> read(String spelling);

    /** The codes that a mistyped one was probably meant to be, likeliest first. */
    List<ErrorCode> nearest(String spelling, int limit);

    CodeScanner scanner();

    /**
     * @param page the code of a page
     */
    CodeLine line(ErrorCode page);

    /**
     * @param page the code of a page
     */
    Explanation explain(ErrorCode page);
}
