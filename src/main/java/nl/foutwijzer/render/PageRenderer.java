package nl.foutwijzer.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import nl.foutwijzer.page.ArticlePage;
import nl.foutwijzer.page.ChangesPage;
import nl.foutwijzer.page.ChooserPage;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.HandbookPage;
import nl.foutwijzer.page.HomePage;
import nl.foutwijzer.page.LinkPage;
import nl.foutwijzer.page.ListPage;
import nl.foutwijzer.page.NotFoundPage;
import nl.foutwijzer.page.SearchPage;
import nl.foutwijzer.page.StepPage;
import nl.foutwijzer.page.TranslationsPage;
import nl.foutwijzer.theme.Theme;

/**
 * Makes the HTML of pages from their records and a theme's templates. For all threads.
 *
 * <p>A template gets one record as {@code page}; it can read that record's components and can reach
 * nothing else.
 */
public final class PageRenderer {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Map<Class<?>, String> TEMPLATES =
            Map.ofEntries(
                    Map.entry(HomePage.class, "pages/home.ftlh"),
                    Map.entry(ListPage.class, "pages/list.ftlh"),
                    Map.entry(ChangesPage.class, "pages/changes.ftlh"),
                    Map.entry(TranslationsPage.class, "pages/translations.ftlh"),
                    Map.entry(LinkPage.class, "pages/linkify.ftlh"),
                    Map.entry(SearchPage.class, "pages/search.ftlh"),
                    Map.entry(CodePage.class, "pages/code.ftlh"),
                    Map.entry(StepPage.class, "pages/step.ftlh"),
                    Map.entry(ArticlePage.class, "pages/article.ftlh"),
                    Map.entry(HandbookPage.class, "pages/handbook.ftlh"),
                    Map.entry(ChooserPage.class, "pages/chooser.ftlh"),
                    Map.entry(NotFoundPage.class, "pages/not-found.ftlh"));

    private final Configuration configuration;
    private final TemplateFaults faults;

    public PageRenderer(Theme theme) {
        configuration = configure(theme);
        faults = new TemplateFaults(theme);
    }

    /**
     * The page as UTF-8, by the template for records of its kind.
     *
     * @throws RenderException if the template is broken or asks for what is not there
     */
    public byte[] render(Record page) {
        String template = TEMPLATES.get(page.getClass());
        if (template == null) {
            throw new IllegalArgumentException("no template is for " + page.getClass());
        }
        return render(template, page);
    }

    /**
     * The page as UTF-8, by a template of the theme.
     *
     * @throws RenderException if the template is missing, broken or asks for what is not there
     */
    public byte[] render(String template, Record page) {
        PageText text = new PageText();
        try {
            configuration.getTemplate(template).process(Map.of("page", page), text);
        } catch (TemplateNotFoundException e) {
            throw faults.missing(template, e);
        } catch (ParseException e) {
            throw faults.unreadable(e);
        } catch (TemplateException e) {
            throw faults.failed(template, e);
        } catch (IOException e) {
            if (e.getCause() instanceof ParseException again) {
                throw faults.unreadable(again); // another page asked for it before
            }
            throw new UncheckedIOException(e);
        }
        return text.utf8();
    }

    private static Configuration configure(Theme theme) {
        Configuration c = new Configuration(VERSION);
        c.setTemplateLoader(new ThemeTemplates(theme));
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding(StandardCharsets.UTF_8.name());
        c.setOutputEncoding(StandardCharsets.UTF_8.name());
        c.setObjectWrapper(new PageWrapper(VERSION));
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setLocale(Locale.ROOT);
        c.setNumberFormat("computer");
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        return c;
    }
}
