package nl.foutwijzer.edition;

import nl.foutwijzer.asset.OneFileAssets;
import nl.foutwijzer.build.LoadedSite;

/** The scripts and styles of the one file, and the policy that allows them and nothing else. */
final class OneFileCode {
    private OneFileCode() {}

    static OneFilePage.Code of(LoadedSite site) {
        OneFileAssets assets = new OneFileAssets(site.theme());
        InlineCode first = InlineCode.script(assets.beforePaint());
        InlineCode script = InlineCode.script(assets.script());
        InlineCode style = InlineCode.style(assets.style());
        String policy =
                "default-src 'none'; script-src "
                        + first.source()
                        + " "
                        + script.source()
                        + "; style-src "
                        + style.source()
                        + "; img-src data:"
                        + site.knowledge()
                                .site()
                                .addresses()
                                .origin() // which is asked whether there is a newer edition
                                .map(origin -> "; connect-src " + origin)
                                .orElse("")
                        + "; form-action 'none'; base-uri 'none'";
        return new OneFilePage.Code(policy, first.html(), style.html(), script.html());
    }
}
