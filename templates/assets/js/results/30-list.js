/** The list of results, and the table of the codes in a text. */
(function () {
  'use strict';

  const { view } = foutwijzer;
  const { element, fill } = view;

  /**
   * @param {Row[]} rows
   * @param {Object<string, string>} words
   */
  const items = (rows, words) =>
    rows.map((row) =>
      element('li', {}, element('a', { class: 'hit', href: row.href }, ...view.hit(row, words))),
    );

  /**
   * @param {Section} section
   * @param {Object<string, string>} words
   */
  const part = ({ label, rows, lang, plain }, words) =>
    element(
      'section',
      {},
      element('h2', { class: plain ? 'visually-hidden' : 'results-label' }, label),
      element('ol', { class: 'hits', lang }, ...items(rows, words)),
    );

  /**
   * @param {Found} found
   * @param {Object<string, string>} words
   * @param {function(string): string} page where a code without a page is searched for
   */
  const tableRow = (found, words, page) => {
    const { code, rows } = found;
    const near = (row) => element('a', { href: row.href }, view.code(row.code));
    const names = rows.length
      ? rows.map(({ href, ...row }) =>
          element('a', { class: 'hit', href }, ...view.known(row, words)),
        )
      : [
          element('a', { href: page(code) }, view.code(code)),
          ' ',
          ...view.unknown(found, words, near),
        ];
    const [count, , number, , text] = view.place(found, words);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, ...names),
      element('td', {}, count),
      element('td', { class: 'message' }, number, ' ', text),
    );
  };

  Object.assign(foutwijzer.results, {
    /**
     * @param {Answer} answer
     * @param {Object<string, string>} words
     * @param {string} codes the address of the list of all codes
     * @param {string=} feedback where to tell what is missing
     */
    list: (answer, words, codes, feedback) => {
      const parts = view.sections(answer, words).map((section) => part(section, words));
      const way = (href, label) => element('p', {}, element('a', { href }, label));
      if (!view.count(answer)) {
        parts.push(way(codes, words['all-codes']));
        if (feedback) {
          const query = encodeURIComponent(answer.query);
          parts.push(way(feedback.split('{query}').join(query), words.feedback));
        }
      }
      return parts;
    },

    items,

    /**
     * @param {Found[]} all
     * @param {Object<string, string>} words
     * @param {function(string): string} page
     */
    table: (all, words, page) =>
      element(
        'table',
        { class: 'codes found-codes' },
        element(
          'caption',
          { class: 'visually-hidden' },
          fill(words['text-codes'], { count: all.length }),
        ),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...['code', 'count', 'line'].map((name) =>
              element('th', { scope: 'col' }, words['column-' + name]),
            ),
          ),
        ),
        element('tbody', {}, ...all.map((found) => tableRow(found, words, page))),
      ),
  });
})();
