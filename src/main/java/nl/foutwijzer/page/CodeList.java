package nl.foutwijzer.page;

import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * Which codes a list holds.
 *
 * @param property what its codes have in common; nothing for the list of all codes
 * @param value of that property
 */
public record CodeList(Optional<Property> property, String value) {
    static final CodeList ALL = new CodeList(Optional.empty(), "");

    static CodeList of(Property property, String value) {
        return new CodeList(Optional.of(property), value);
    }

    /** Where it begins. */
    public OutputPath path(LanguageTag language) {
        if (property.isEmpty()) {
            return Router.codes(language);
        }
        return switch (property.get().kind()) {
            case PLATFORM -> Router.platform(language, value);
            case STAGE -> Router.stage(language, value);
            case FACET -> Router.facet(language, property.get().id(), value);
            case SEVERITY -> throw new IllegalStateException("severities have no lists");
        };
    }

    /** What its page is headed with. */
    String heading(Reader reader) {
        String label = label(reader);
        if (property.isEmpty()) {
            return label;
        }
        return switch (property.get().kind()) {
            case PLATFORM -> reader.ui().format("on-platform", Map.of("platform", label));
            case STAGE -> reader.ui().format("stage-title", Map.of("stage", label));
            default ->
                    reader.ui()
                            .format(
                                    "facet-title",
                                    Map.of("facet", property.get().label(reader), "value", label));
        };
    }

    /** What it is called among others of its kind. */
    String label(Reader reader) {
        return property.map(p -> p.label(reader, value).text())
                .orElseGet(() -> reader.ui().text("all-codes"));
    }

    boolean isBy(Property other) {
        return property.filter(other::equals).isPresent();
    }
}
