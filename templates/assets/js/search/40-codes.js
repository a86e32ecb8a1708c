/**
 * Codes as people write them. It repeats the package nl.foutwijzer.model exactly; code-cases.json
 * is run against both.
 *
 * @typedef {{notation: string, pattern: ?string, scan: ?string}} Rule
 * @typedef {{notation: string, canonical: string, key: string}} Code two of one notation and key
 *     are the same code
 */
(() => {
  'use strict';

  const MAX_LENGTH = 200;
  const SEVERITY_BIT = 2 ** 31;
  const TOP = 2 ** 32;

  // Soft hyphens, zero-width characters, direction marks, variation selectors.
  const HIDDEN =
    /[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

  // Control characters, quotes and brackets of all kinds.
  const WRAPPING = '\\0- "\'\x60\xb4\u2018-\u201f\xab\xbb\u2039\u203a<>()[\\]{}\u3008-\u3011*|';
  const BEFORE = new RegExp('^[' + WRAPPING + '=:]+');
  const AFTER = new RegExp('[' + WRAPPING + '.,;:!?\u3002\u3001\uff61\uff64\u2026\u060c\u061b\u061f]+$');
  const CONTROL = /[\0-\x08\n-\x1f\x7f]/;

  const PREFIXED = /^(?:0x|&h) ?([0-9a-f]{4}[ _-][0-9a-f]{4}|[0-9a-f]{1,8})l?$/i;
  const BARE = /^[0-9a-f]{4}[ _-]?[0-9a-f]{4}$/i;
  const GROUPED = /^(-?) ?([1-9][0-9]{0,9}|[1-9][0-9]{0,2}(?:[ .,'\u2019][0-9]{3}){1,3})$/;
  const NUMBER = /^(?:0|-?[1-9][0-9]{0,17})$/;

  // Only characters of one unit, as Java sees them.
  const SEPARATED = /([0-9]?)(?:(?![\u{10000}-\u{10ffff}])[\p{P}\p{Z}\p{Cc}])+(?=([0-9]?))/gu;

  /**
   * Full-width forms, dashes, spaces and Arabic digits as the ASCII that they stand for.
   *
   * @param {string} visible
   * @returns {string} of the same length
   */
  const toAscii = (visible) =>
    /[^\0-\x7f]/.test(visible)
      ? visible
          .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
          .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
          .replace(/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
          .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => c.charCodeAt(0) & 15)
      : visible;

  /**
   * Lower case, in which a sigma at a word's end is any other: no letter sees its neighbours.
   *
   * @param {string} text
   */
  const toLower = (text) => text.toLowerCase().replace(/\u03c2/g, '\u03c3');

  /**
   * A spelling without what came along: quotes, brackets, a full stop.
   *
   * @param {string} raw
   * @returns {?{plain: string, written: string}}
   */
  const strip = (raw) => {
    if (raw.length > 4 * MAX_LENGTH) {
      return null;
    }
    const visible = raw.replace(HIDDEN, '');
    const text = toAscii(visible);
    const rest = text.replace(BEFORE, '');
    const plain = rest.replace(AFTER, '');
    const start = text.length - rest.length;
    return plain && plain.length <= MAX_LENGTH && !CONTROL.test(plain)
      ? { plain, written: visible.slice(start, start + plain.length) }
      : null;
  };

  /** @param {string} plain */
  const hresult = (plain) => {
    const digits = (text) => text.replace(/[^0-9a-f]/gi, '');
    const prefixed = PREFIXED.exec(plain);
    const decimal = GROUPED.exec(plain);
    let value = -1;
    let least = SEVERITY_BIT;
    if (prefixed) {
      value = parseInt(digits(prefixed[1]), 16);
      least = 0;
    } else if (BARE.test(plain)) {
      value = parseInt(digits(plain), 16);
      least = /[a-f]/i.test(plain) ? 0 : SEVERITY_BIT;
    } else if (decimal) {
      value = Number(digits(decimal[2]));
      value = decimal[1] ? TOP - value : value;
    }
    return value >= least && value < TOP
      ? '0x' + value.toString(16).toUpperCase().padStart(8, '0')
      : null;
  };

  /**
   * What text codes and names are compared by: without letter case, width and punctuation, but for
   * what parts two digits and for a minus at the beginning.
   *
   * @param {string} text
   */
  const textKey = (text) => {
    const folded = toLower(toAscii(text.replace(HIDDEN, '')).normalize('NFKC'));
    const sign = /^-[0-9]/.test(folded) ? '-' : '';
    const join = (all, left, right) => left + (left && right && '-');
    return sign + folded.slice(sign.length).replace(SEPARATED, join);
  };

  /**
   * The canonical form of a spelling, or nothing where it is no code of the notation.
   *
   * @param {string} notation
   * @param {string} spelling
   * @returns {?string}
   */
  const normalize = (notation, spelling) => {
    const stripped = strip(spelling);
    if (!stripped || notation === 'hresult') {
      return stripped && hresult(stripped.plain);
    } else if (notation === 'decimal') {
      return NUMBER.test(stripped.plain) ? stripped.plain : null;
    }
    const canonical = stripped.written.replace(/[\t\p{Zs}]+/gu, ' ');
    return textKey(canonical) ? canonical : null;
  };

  /**
   * @param {string} notation
   * @param {string} canonical
   * @returns {Code}
   */
  const code = (notation, canonical) => ({
    notation,
    canonical,
    key: notation === 'text' ? textKey(canonical) : canonical,
  });

  foutwijzer.codes = {
    HIDDEN,
    MAX_LENGTH,
    toAscii,
    toLower,
    textKey,
    normalize,
    code,
    strip,

    /**
     * What a spelling can be read as, in the order of the rules.
     *
     * @param {Rule[]} rules
     * @param {string} spelling
     * @returns {Code[]}
     */
    readings: (rules, spelling) =>
      [...new Set(rules.map((rule) => rule.notation))]
        .map((notation) => [notation, normalize(notation, spelling)])
        .filter((reading) => reading[1] !== null)
        .map((reading) => code(...reading)),

    /**
     * The key of a symbol or a wordy alias, or nothing where there is no text.
     *
     * @param {string} spelling
     * @returns {?string}
     */
    name: (spelling) => {
      const stripped = strip(spelling);
      return stripped && textKey(stripped.plain);
    },

    /**
     * All forms in which people meet a code, the canonical one first.
     *
     * @param {string} notation
     * @param {string} canonical
     * @returns {string[]}
     */
    forms: (notation, canonical) => {
      if (notation !== 'hresult') {
        return [canonical];
      }
      const value = Number(canonical);
      const signed = value < SEVERITY_BIT ? [] : [String(value - TOP)];
      return [canonical, ...signed, String(value)];
    },
  };
})();
