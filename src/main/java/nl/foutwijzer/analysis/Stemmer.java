package nl.foutwijzer.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.foutwijzer.model.LanguageTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Brings the forms of a word together in one term, by Lucene's analyzer for the language. For one
 * thread.
 *
 * <p>It is asked once for each distinct word, not for each token: Lucene's chain costs about a
 * microsecond a character.
 */
public final class Stemmer {
    private static final Map<String, Supplier<Analyzer>> ANALYZERS =
            Map.ofEntries(
                    Map.entry("ar", ArabicAnalyzer::new),
                    Map.entry("bg", BulgarianAnalyzer::new),
                    Map.entry("ca", CatalanAnalyzer::new),
                    Map.entry("ckb", SoraniAnalyzer::new),
                    Map.entry("cs", CzechAnalyzer::new),
                    Map.entry("da", DanishAnalyzer::new),
                    Map.entry("de", GermanAnalyzer::new),
                    Map.entry("el", GreekAnalyzer::new),
                    Map.entry("en", EnglishAnalyzer::new),
                    Map.entry("es", SpanishAnalyzer::new),
                    Map.entry("et", EstonianAnalyzer::new),
                    Map.entry("eu", BasqueAnalyzer::new),
                    Map.entry("fa", PersianAnalyzer::new),
                    Map.entry("fi", FinnishAnalyzer::new),
                    Map.entry("fr", FrenchAnalyzer::new),
                    Map.entry("ga", IrishAnalyzer::new),
                    Map.entry("gl", GalicianAnalyzer::new),
                    Map.entry("hi", HindiAnalyzer::new),
                    Map.entry("hu", HungarianAnalyzer::new),
                    Map.entry("hy", ArmenianAnalyzer::new),
                    Map.entry("id", IndonesianAnalyzer::new),
                    Map.entry("it", ItalianAnalyzer::new),
                    Map.entry("lt", LithuanianAnalyzer::new),
                    Map.entry("lv", LatvianAnalyzer::new),
                    Map.entry("nb", NorwegianAnalyzer::new),
                    Map.entry("nl", DutchAnalyzer::new),
                    Map.entry("nn", NorwegianAnalyzer::new),
                    Map.entry("no", NorwegianAnalyzer::new),
                    Map.entry("pt", PortugueseAnalyzer::new),
                    Map.entry("ro", RomanianAnalyzer::new),
                    Map.entry("ru", RussianAnalyzer::new),
                    Map.entry("sr", SerbianAnalyzer::new),
                    Map.entry("sv", SwedishAnalyzer::new),
                    Map.entry("tr", TurkishAnalyzer::new));

    private final Optional<Analyzer> analyzer;
    private final Set<String> stopWords = new TreeSet<>();

    private Stemmer(Optional<Analyzer> analyzer) {
        this.analyzer = analyzer;
        analyzer.map(Stemmer::stopSet).ifPresent(this::addStopWords);
    }

    /** The one for a language; of one that Lucene does not know, every word is its own term. */
    public static Stemmer of(LanguageTag language) {
        String primary = language.locale().getLanguage();
        return new Stemmer(Optional.ofNullable(ANALYZERS.get(primary)).map(Supplier::get));
    }

    private static CharArraySet stopSet(Analyzer analyzer) {
        if (analyzer instanceof StopwordAnalyzerBase base) {
            return base.getStopwordSet();
        }
        return analyzer instanceof DutchAnalyzer
                ? DutchAnalyzer.getDefaultStopSet()
                : CharArraySet.EMPTY_SET;
    }

    private void addStopWords(CharArraySet words) {
        for (Object word : words) {
            stopWords.addAll(WordCutter.cut(new String((char[]) word)));
        }
    }

    /** Words that say nothing by themselves, folded, in order. */
    public Set<String> stopWords() {
        return stopWords;
    }

    /**
     * The folded term of a word that is no stop word.
     *
     * @param raw in lower case, with its accents
     */
    public String term(String raw) {
        return analyzer.map(a -> Folding.fold(stem(a, raw))).orElseGet(() -> Folding.fold(raw));
    }

    /** What Lucene makes of it; a word of which it makes nothing, or several, stays as it is. */
    private static String stem(Analyzer analyzer, String raw) {
        try (TokenStream tokens = analyzer.tokenStream("", raw)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String first = tokens.incrementToken() ? term.toString() : raw;
            boolean single = !tokens.incrementToken();
            tokens.end();
            return single && !first.isEmpty() ? first : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
