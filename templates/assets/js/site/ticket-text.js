/**
 * What goes into a ticket: the texts made with the page, and what was done since.
 *
 * @typedef {{texts: string[][], done: boolean[]}} Case the lines about one case of the code, in
 *     plain words and in Markdown, and which of its steps were done
 */
(function () {
  'use strict';

  /**
   * @param {Case[]} cases of which each leaves out what those before it said
   * @param {string[]} ends paragraphs below them
   * @param {number} way 0 for plain words, 1 for Markdown
   * @returns {string}
   */
  foutwijzer.ticketText = (cases, ends, way) => {
    const said = new Set();
    const parts = cases.map(({ texts, done }) => {
      const begun = done.some(Boolean);
      let steps = 0;
      const lines = texts[way].flatMap((line) => {
        if (!/^\d/.test(line)) {
          const again = line && said.has(line);
          said.add(line);
          return again ? [] : line;
        }
        const box = done[steps++] ? '[x] ' : way && begun ? '[ ] ' : '';
        return way ? line.replace(' ', ' ' + box) : box + line;
      });
      return lines.join('\n').trim();
    });
    return [...parts, ...ends].filter(Boolean).join('\n\n');
  };
})();
