package nl.foutwijzer.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import nl.foutwijzer.page.Html;

/**
 * Shows templates records, lists, maps, text, numbers and truth values, and {@link Html} as markup.
 */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper(Version version) {
        super(version);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof Record held) {
            return new RecordModel(held, this);
        }
        throw new TemplateModelException("templates cannot read a " + object.getClass().getName());
    }
}
