package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeanScriptTest {

    @Test
    void leavesOutCommentsThatHaveLinesToThemselves() {
        assertThat(
                        LeanScript.of(
                                """
                                /** What it is for. */
                                (function () {
                                  'use strict';

                                  /**
                                   * @param {string} text
                                   */
                                  function read(text) {
                                    // why
                                    return text; // stays
                                  }
                                })();
                                """))
                .isEqualTo(
                        """
                        (function () {
                        'use strict';
                        function read(text) {
                        return text; // stays
                        }
                        })();
                        """);
    }

    @Test
    void keepsWhatStandsBesideAComment() {
        assertThat(LeanScript.of("/* a */ b(); /* c */\n/* d\n e */ f();\ng(); /* h */\n"))
                .isEqualTo("/* a */ b(); /* c */\nf();\ng(); /* h */\n");
    }

    @Test
    void readsNoCommentIntoATextOrAPattern() {
        String script = "a = 'http://x/*y';\nb = /[/*]+/;\nc = \"*/\";\n";
        assertThat(LeanScript.of(script)).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = `\n  // a line of the text\n`;\n",
                "a = 'one\\\n  // a line of the text';\n"
            })
    void leavesAScriptAloneWhoseTextsMayGoOn(String script) {
        assertThat(LeanScript.of(script)).isEqualTo(script);
    }
}
