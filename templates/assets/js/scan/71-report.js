/** What codes a text has, each once. */
(() => {
  'use strict';

  const WIDTH = 160;

  /**
   * The line around a match, trimmed; of a long one only what is next to the match.
   *
   * @param {string} text
   * @param {number} lineStart
   * @param {{start: number, end: number, spelling: string}} match
   */
  const lineAround = (text, lineStart, match) => {
    const from = Math.max(lineStart, match.start - WIDTH);
    const to = Math.min(text.length, match.end + WIDTH);
    const all = text.slice(from, match.start);
    const before = from === lineStart ? all.trimStart() : all;
    const rest = text.slice(match.end, to).split(/[\r\n]/, 1)[0];
    const after = rest.length < to - match.end || to === text.length ? rest.trimEnd() : rest;
    const room = Math.max(0, WIDTH - match.spelling.length);
    const left = Math.min(before.length, Math.max(room >> 1, room - after.length));
    const right = Math.min(after.length, room - left);
    // A cut may not leave half of a character.
    const shownBefore = before.slice(before.length - left).replace(/^[\udc00-\udfff]/, '');
    const shownAfter = after.slice(0, right).replace(/[\ud800-\udbff]$/, '');
    return (
      (left < before.length ? '\u2026' : '') +
      shownBefore +
      match.spelling +
      shownAfter +
      (right < after.length ? '\u2026' : '')
    );
  };

  /**
   * Every code of a text in the order in which they first occur.
   *
   * @param {string} text
   * @param {codes.Table} table
   * @param {string[]} cues
   * @returns {Array<{
   *   code: string,
   *   spelling: string,
   *   pages: Array,
   *   count: number,
   *   line: string,
   *   lineNumber: number,
   * }>} the line is the first that has it; lines count from 1
   */
  foutwijzer.scanReport = (text, table, cues) => {
    const found = new Map();
    const breaks = /\r\n?|\n/g;
    let lineNumber = 1;
    let lineStart = 0;
    let next = breaks.exec(text);
    for (const match of foutwijzer.scan(text, table, cues)) {
      while (next && next.index < match.start) {
        lineNumber++;
        lineStart = breaks.lastIndex;
        next = breaks.exec(text);
      }
      const key = foutwijzer.codes.textKey(match.canonical);
      const known = found.get(key);
      if (known) {
        known.count++;
      } else {
        const { canonical, spelling, pages } = match;
        const line = lineAround(text, lineStart, match);
        found.set(key, { code: canonical, spelling, count: 1, line, lineNumber, pages });
      }
    }
    return [...found.values()];
  };
})();
