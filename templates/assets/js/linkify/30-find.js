/** Which codes stand in a row of texts, and in which of them. */
(() => {
  'use strict';

  const LONGEST = 2000000;

  /**
   * @param {Text[]} texts that follow each other on a line
   * @param {function(string): Array} scan
   * @returns {Map<Text, Array<{start: number, end: number, page: Object}>>} those codes that have one
   *     page and stand in one text
   */
  foutwijzer.findCodes = (texts, scan) => {
    const found = new Map();
    const whole = texts.map((text) => text.data).join('');
    const matches = whole.length > LONGEST || !/\S/.test(whole) ? [] : scan(whole);
    let at = 0;
    texts.forEach((text) => {
      const from = at;
      at += text.data.length;
      const own = matches
        .filter(({ start, end, pages }) => start >= from && end <= at && pages.length === 1)
        .map(({ start, end, pages }) => ({ start: start - from, end: end - from, page: pages[0] }));
      if (own.length) {
        found.set(text, own);
      }
    });
    return found;
  };
})();
