/** Finds known codes that look like a mistyped one, in any of the forms that people meet. */
(() => {
  'use strict';

  const codes = foutwijzer.codes;

  /** Without letter case, punctuation and 0x; a sign stays. */
  const letters = (spelling) => {
    const key = codes.textKey(spelling);
    const rest = key.replace(/-/g, '');
    return (key[0] === '-' ? '-' : '') + (rest.startsWith('0x') ? rest.slice(2) : rest);
  };

  /**
   * One bit for each letter that a text has, or a few of them. An edit changes two at most.
   *
   * @param {string} text
   */
  const bitsOf = (text) => {
    let bits = 0;
    for (let i = 0; i < text.length; i++) {
      bits |= 1 << text.charCodeAt(i);
    }
    return bits;
  };

  /** @returns {boolean} whether no more than so many bits are set */
  const hasAtMost = (most, bits) => {
    let rest = bits;
    for (let i = 0; i < most; i++) {
      rest &= rest - 1;
    }
    return rest === 0;
  };

  /**
   * Damerau's distance in its restricted form: insert, delete, replace, swap neighbours. Only the
   * diagonals within reach are filled.
   *
   * @param {string} a
   * @param {string} b no more than the reach longer or shorter
   * @param {number} reach
   * @returns {number} more than the reach, where it is farther
   */
  const distance = (a, b, reach) => {
    const far = reach + 1;
    let older = [];
    let old = Array.from({ length: far + 1 }, (unused, j) => j);
    let row = [];
    let bestBefore = 0;
    for (let i = 1; i <= a.length; i++) {
      const from = Math.max(1, i - reach);
      const to = Math.min(b.length, i + reach);
      row[from - 1] = from === 1 ? i : far;
      let best = row[from - 1];
      for (let j = from; j <= to; j++) {
        const same = a[i - 1] === b[j - 1];
        let least = Math.min(old[j - 1] + (same ? 0 : 1), old[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          least = Math.min(least, older[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      row[to + 1] = far;
      if (best > reach && bestBefore > reach) {
        return far;
      }
      bestBefore = best;
      [older, old, row] = [old, row, older];
    }
    return old[b.length];
  };

  foutwijzer.scanning.NearCodes = class {
    /** @param {codes.Table} table */
    constructor(table) {
      /** @type {Array<{letters: string, bits: number, page: *}>} */
      this.forms = [];
      for (const entry of table.entries) {
        const forms = codes.forms(entry.notation, entry.code);
        for (const form of [...forms, ...entry.aliases, ...entry.symbols]) {
          const reduced = letters(form);
          this.forms.push({ letters: reduced, bits: bitsOf(reduced), page: table.pageOf(entry) });
        }
      }
    }

    /**
     * @param {string} spelling
     * @param {number} limit
     */
    of(spelling, limit) {
      const stripped = codes.strip(spelling);
      const wanted = stripped ? letters(stripped.plain) : '';
      const reach = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
      const bits = bitsOf(wanted);
      const byDistance = [[], [], []];
      for (const form of this.forms) {
        const lengths = Math.abs(form.letters.length - wanted.length);
        if (lengths <= reach && hasAtMost(2 * reach, form.bits ^ bits)) {
          const edits = distance(wanted, form.letters, reach);
          if (edits <= reach) {
            byDistance[edits].push(form.page);
          }
        }
      }
      return [...new Set([].concat(...byDistance))].slice(0, limit);
    }
  };
})();
