/**
 * Shows the codes that stand in a text.
 *
 * @typedef {{code: string, count: number, line: string, lineNumber: number, rows: Row[],
 *   near: Row[]}} Found without rows where no page is about the code
 */
(function () {
  'use strict';

  const { view } = foutwijzer;
  const { element, fill, code, badge, hit } = view;

  /**
   * How often a code stands in the text, and where it does first.
   *
   * @param {Found} found
   * @param {Object<string, string>} words
   */
  view.place = ({ count, line, lineNumber }, words) => [
    badge(fill(words.times, { count })),
    ' ',
    element('span', { class: 'hit-line' }, fill(words.line, { number: lineNumber })),
    ' ',
    element('samp', { class: 'hit-text', dir: 'auto', translate: 'no' }, line),
  ];

  /**
   * That no page is about a code, and which codes resemble it.
   *
   * @param {Found} found
   * @param {Object<string, string>} words
   * @param {function(Row): Node} named what is shown of such a code
   */
  view.unknown = ({ near }, words, named = (row) => code(row.code)) => {
    const codes = near.filter((row) => row.code).map(named);
    return [
      element('span', { class: 'hit-unknown' }, words['text-unknown']),
      ' ',
      element(
        'span',
        { class: 'hit-more' },
        ...(codes.length ? [words['near-text'], ...codes.flatMap((made) => [' ', made])] : []),
      ),
    ];
  };

  /**
   * What the page about a code is called; the text itself says more than a part of that page.
   *
   * @param {Row} row
   * @param {Object<string, string>} words
   */
  view.known = (row, words) => hit({ ...row, snippet: [] }, words);

  /**
   * The codes of a text as one group of the list under the box.
   *
   * @param {Found[]} all
   * @param {Object<string, string>} words
   * @param {function(string): string} page where a code without a page is searched for
   * @returns {Group}
   */
  view.textGroup = (all, words, page) => ({
    label: fill(words['text-codes'], { count: all.length }),
    lang: null,
    options: all.flatMap((found) => {
      const place = () => element('span', { class: 'hit-more' }, ...view.place(found, words));
      const unknown = () => [code(found.code), ' ', ...view.unknown(found, words), ' ', place()];
      return found.rows.length
        ? found.rows.map((row) => ({ href: row.href, content: [...view.known(row, words), ' ', place()] }))
        : [{ href: page(found.code), content: unknown() }];
    }),
  });
})();
