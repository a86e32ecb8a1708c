/** Parts of hexadecimal codes: their first digits, while somebody types, and their last four. */
(() => {
  'use strict';

  const PREFIX =
    /^(?:(?:0x|&h) ?(?=[0-9a-f]{3})|(?=[0-9a-f]{4}))([0-9a-f]{1,4})[ _-]?([0-9a-f]{0,3})$/i;
  const LAST = /^(?:x|\u2026|\.{2,3})? ?([0-9a-f]{4})$/i;

  /**
   * What a part of a code may stand for. Four digits alone may be the first or the last ones: then
   * both are given.
   *
   * @param {Rule[]} rules
   * @param {string} spelling
   * @returns {?{prefix: (string|undefined), last: (string|undefined)}} digits in lower case
   */
  foutwijzer.codes.partial = (rules, spelling) => {
    const stripped = foutwijzer.codes.strip(spelling);
    if (!stripped || !rules.some((rule) => rule.notation === 'hresult')) {
      return null;
    }
    const prefix = PREFIX.exec(stripped.plain);
    const last = LAST.exec(stripped.plain);
    return prefix || last
      ? {
          ...(prefix && { prefix: (prefix[1] + prefix[2]).toLowerCase() }),
          ...(last && { last: last[1].toLowerCase() }),
        }
      : null;
  };
})();
