package nl.foutwijzer.render;

/** Articles as the Markdown renderer makes them. */
final class SampleArticles {
    static final String NETWORK =
            """
            <ol>
            <li>Open in de browser een website die vandaag nog niet is bezocht.</li>
            <li>Kijk naar het signaal. Bij één streepje: ga dichter bij het toegangspunt staan.</li>
            <li>Zet databesparing uit. Op Android heet dit <strong>Databesparing</strong>.</li>
            </ol>
            <div class="alert alert-tip" role="note">
            <p class="alert-title">Tip</p>
            <p>Test met mobiele data, maar download een grote app liever via wifi.</p>
            </div>
            <h2 id="company-network">Alleen mis op het bedrijfsnetwerk</h2>
            <div class="table-scroll" tabindex="0"><table>
            <thead>
            <tr><th scope="col">Dienst</th><th scope="col">Poorten</th><th scope="col">Volledige lijst</th></tr>
            </thead>
            <tbody>
            <tr><td>Microsoft Intune</td><td class="align-right">TCP 443</td><td><a href="https://example.com/a">Microsoft</a></td></tr>
            <tr><td>App Store en pushmeldingen</td><td>TCP 443 en 5223</td><td><a href="https://example.com/b">Apple</a></td></tr>
            </tbody>
            </table></div>
            """;

    static final String EVERYTHING =
            """
            <p>Een alinea met <a href="https://example.com/">een verwijzing</a>, <code>code</code>, <kbd>Ctrl</kbd>+<kbd>C</kbd>, <strong>vet</strong>, <em>schuin</em> en <del>door</del>.</p>
            <h2 id="alerts">Kaders</h2>
            <div class="alert alert-note" role="note"><p class="alert-title">Let op</p><p>Een opmerking met <a href="#alerts">een link</a>.</p></div>
            <div class="alert alert-tip" role="note"><p class="alert-title">Tip</p><ul><li>Een</li><li>Twee</li></ul></div>
            <div class="alert alert-important" role="note"><p class="alert-title">Belangrijk</p><p>Dit telt.</p></div>
            <div class="alert alert-warning" role="note"><p class="alert-title">Waarschuwing</p><p>Dit kan misgaan.</p></div>
            <div class="alert alert-caution" role="note"><p class="alert-title">Voorzichtig</p><p>Dit is niet terug te draaien.</p></div>
            <h3 id="code">Een blok code</h3>
            <pre dir="ltr" tabindex="0"><code class="language-sh">adb shell pm list packages -f --user 0 | grep com.example.een.heel.lange.naam.die.niet.past | sort --unique
            tweede regel
            </code></pre>
            <blockquote><p>Een citaat.</p></blockquote>
            <ul>
            <li class="task"><input type="checkbox" disabled checked> Gedaan</li>
            <li class="task"><input type="checkbox" disabled> Nog te doen</li>
            </ul>
            <details><summary>Meer</summary><p>Verborgen tekst.</p></details>
            <dl><dt>Begrip</dt><dd>Uitleg</dd></dl>
            <h4 id="wide">Een brede tabel</h4>
            <div class="table-scroll" tabindex="0"><table>
            <thead><tr><th scope="col">Een</th><th scope="col">Twee</th><th scope="col">Drie</th><th scope="col">Vier</th><th scope="col">Vijf</th><th scope="col">Zes</th></tr></thead>
            <tbody><tr><td>https://example.com/een/lang/adres/dat/niet/breekt</td><td>twee</td><td>drie</td><td>vier</td><td>vijf</td><td>zes</td></tr></tbody>
            </table></div>
            <hr>
            <p>HeelLangWoordZonderEnigeSpatieDatNietOpEenTelefoonPastMaarTochMoetWordenAfgebrokenZonderDatDePaginaBreederWordt</p>
            """;

    private SampleArticles() {}
}
