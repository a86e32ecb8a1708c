package nl.foutwijzer.cli;

import java.util.Optional;
import nl.foutwijzer.model.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that makes pages as they will be published. */
final class BaseUrlOption {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; replaces base-url of site.yaml.")
    private @Nullable String baseUrl;

    Optional<String> value() {
        if (baseUrl != null && !Site.Addresses.isBaseUrl(baseUrl)) {
            throw new UsageException(
                    "--base-url takes an address as https://kb.example/, not '" + baseUrl + "'");
        }
        return Optional.ofNullable(baseUrl);
    }
}
