/**
 * What the search shows, for its box and its page alike. All words go in as text.
 *
 * @typedef {{text: string, hit: boolean}} Segment
 * @typedef {{href: string, kind: string, code: ?string, title: Segment[], lang: ?string,
 *   platforms: string[], snippet: Segment[], language: string}} Row
 * @typedef {{label: string, rows: Row[], lang: ?string, plain: ?boolean}} Section a plain one
 *   needs no heading that is seen
 * @typedef {{query: string, jump: ?string, codes: Row[], unknown: ?{code: string, near: Row[]},
 *   results: Row[], total: number, corrected: Array<{typed: string, used: string}>,
 *   unmatched: string[], elsewhere: Array<{language: string, name: string, results: Row[]}>,
 *   damaged: boolean}} Answer
 */
(function () {
  'use strict';

  const LONGEST_TEXT = 1024 * 1024;

  /**
   * @param {string} name
   * @param {Object<string, ?string>} attributes those without a value are left out
   * @param {...(Node|string)} children
   */
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.keys(attributes)
      .filter((key) => attributes[key])
      .forEach((key) => made.setAttribute(key, attributes[key]));
    made.append(...children);
    return made;
  };

  /**
   * @param {string} text with {names}
   * @param {Object<string, *>} values
   */
  const fill = (text, values) => text.replace(/\{([a-z]+)\}/g, (all, name) => values[name]);

  /** @param {string} code */
  const code = (code) => element('code', { class: 'code', dir: 'ltr', translate: 'no' }, code);

  /** @param {Segment[]} segments */
  const marked = (segments) =>
    segments.map((part) => (part.hit ? element('mark', {}, part.text) : part.text));

  /** @param {string} text */
  const badge = (text) => element('span', { class: 'hit-badge' }, text);

  /**
   * What stands in the link of a row.
   *
   * @param {Row} row
   * @param {Object<string, string>} words
   */
  const hit = (row, words) => [
    row.code ? code(row.code) : badge(words[row.kind]),
    ' ',
    element('span', { class: 'hit-title', lang: row.lang, dir: 'auto' }, ...marked(row.title)),
    ' ',
    element(
      'span',
      { class: 'hit-more' },
      ...row.platforms.flatMap((name) => [badge(name), ' ']),
      ...(row.snippet.length
        ? [element('span', { class: 'hit-snippet', dir: 'auto' }, ...marked(row.snippet))]
        : []),
    ),
  ];

  /**
   * @param {Answer} answer
   * @param {Object<string, string>} words
   * @returns {Section[]} those that have rows
   */
  const sections = (answer, words) =>
    [
      { label: words.codes, rows: answer.codes },
      { label: words.near, rows: answer.unknown ? answer.unknown.near : [] },
      {
        label: words.results,
        rows: answer.results,
        plain: !answer.codes.length && !answer.unknown,
      },
    ]
      .concat(
        answer.elsewhere.map((other) => ({
          label: fill(words.elsewhere, { language: other.name }),
          rows: other.results,
          lang: other.language,
        })),
      )
      .filter((section) => section.rows.length);

  /** @param {Answer} answer */
  const count = (answer) => answer.codes.length + answer.total;

  /**
   * What is to be said of an answer beside its rows.
   *
   * @param {Answer} answer
   * @param {Object<string, string>} words
   * @returns {string[]}
   */
  const notes = (answer, words) =>
    [
      answer.unknown && fill(words.unknown, answer.unknown),
      ...answer.corrected.map((word) => fill(words.corrected, word)),
      !count(answer) && !answer.unknown && fill(words.none, answer) + ' ' + words.hint,
      count(answer) &&
        answer.unmatched.length &&
        fill(words.unmatched, { words: answer.unmatched.join(', ') }),
      answer.damaged && words.damaged,
    ].filter(Boolean);

  /** @param {string} text whether it takes too long to read */
  const isLong = (text) => text.length > LONGEST_TEXT;

  foutwijzer.view = { element, fill, code, badge, hit, sections, count, notes, isLong };
})();
