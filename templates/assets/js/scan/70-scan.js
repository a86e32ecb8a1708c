/** Finds all codes in a log, a mail or a ticket, in linear time. */
(() => {
  'use strict';

  const { FreeText, Names, decimals, hresults, patterns } = foutwijzer.scanning;

  /** How codes of a rule are found. */
  const finder = (rule, table) => {
    if (rule.notation !== 'text') {
      return (rule.notation === 'hresult' ? hresults : decimals)(rule, table);
    }
    return rule.pattern ? patterns(rule, table) : () => {};
  };

  const findersOf = (table) => {
    const names = new Names(table);
    return [
      ...table.rules.filter((rule) => rule.scan !== 'never').map((rule) => finder(rule, table)),
      (text, found) => names.find(text, found),
    ];
  };

  /**
   * The codes of a text in the order in which they stand there; none overlap. An unknown code has
   * no pages.
   *
   * @param {string} text
   * @param {codes.Table} table
   * @param {string[]} cues words of all languages that announce a code
   * @returns {Array<{
   *   start: number, end: number, spelling: string, canonical: string, pages: Array,
   * }>}
   */
  foutwijzer.scan = (text, table, cues) => {
    const free = new FreeText(text, cues);
    const taken = new Uint8Array(free.length);
    const matches = [];
    const isFree = ({ start, end }) => {
      let at = start;
      while (at < end && !taken[at]) {
        at++;
      }
      return at >= end;
    };
    const found = (match) => {
      if (match && isFree(match)) {
        taken.fill(1, match.start, match.end);
        matches.push(match);
      }
    };
    table.finders = table.finders || findersOf(table);
    table.finders.forEach((find) => find(free, found));
    return matches
      .sort((a, b) => a.start - b.start)
      .map((match) => {
        const start = free.offsets[match.start];
        const end = free.endOffset(match.end);
        return { ...match, start, end, spelling: text.slice(start, end) };
      });
  };
})();
