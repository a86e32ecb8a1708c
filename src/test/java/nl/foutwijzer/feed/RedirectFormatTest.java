package nl.foutwijzer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Redirect;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Paths may hold what servers take for something else: spaces, dollars, percents, letters. */
class RedirectFormatTest {
    private static final List<Redirect> REDIRECTS =
            List.of(
                    redirect("code/-2016345060.html", "code/0x87d1041c.html"),
                    redirect("nl/oud $1;50%.html", "nl/pages/één & {twee}.html#stap $2"));

    private static Redirect redirect(String from, String to) {
        return Redirect.of(new OutputPath(from), to);
    }

    @Test
    void encodesBothSidesForNetlify() {
        assertThat(RedirectFormat.NETLIFY.format(REDIRECTS, "/"))
                .isEqualTo(
                        """
                        /code/-2016345060.html /code/0x87d1041c.html 301!
                        /nl/oud%20%241%3B50%25.html /nl/pages/%C3%A9%C3%A9n%20%26%20%7Btwee%7D.html#stap%20%242 301!
                        """);
    }

    @Test
    void comparesDecodedPathsInNginxAndKeepsTheQuery() {
        assertThat(RedirectFormat.NGINX.format(REDIRECTS, "/kb/sub/"))
                .isEqualTo(
                        """
                        location = "/kb/sub/code/-2016345060.html" { return 301 "/kb/sub/code/0x87d1041c.html$is_args$args"; }
                        location = "/kb/sub/nl/oud $1;50%.html" { return 301 "/kb/sub/nl/pages/%C3%A9%C3%A9n%20%26%20%7Btwee%7D.html$is_args$args#stap%20%242"; }
                        """);
    }

    @Test
    void comparesDecodedPathsInApache() {
        assertThat(RedirectFormat.APACHE.format(REDIRECTS, "/a\"b\\c/"))
                .startsWith(
                        "Redirect 301 \"/a\\\"b\\\\c/code/-2016345060.html\""
                                + " \"/a%22b%5Cc/code/0x87d1041c.html\"\n")
                .contains("\"/a\\\"b\\\\c/nl/oud $1;50%.html\"");
    }

    @Test
    void writesRoutingRulesForABucket() {
        JsonNode rules =
                JsonMapper.shared().readTree(RedirectFormat.S3_JSON.format(REDIRECTS, "/kb/"));
        assertThat(rules).hasSize(2);
        assertThat(rules.get(0).at("/Condition/KeyPrefixEquals").asString())
                .isEqualTo("kb/code/-2016345060.html");
        assertThat(rules.get(0).at("/Redirect/ReplaceKeyWith").asString())
                .isEqualTo("kb/code/0x87d1041c.html");
        assertThat(rules.get(0).at("/Redirect/HttpRedirectCode").asString()).isEqualTo("301");
    }

    @Test
    void isFoundByItsName() {
        assertThat(RedirectFormat.byId("s3-json")).contains(RedirectFormat.S3_JSON);
        assertThat(RedirectFormat.byId("S3_JSON")).isEmpty();
    }
}
