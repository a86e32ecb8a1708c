/**
 * Cuts texts into words and folds them, exactly as nl.foutwijzer.analysis does;
 * analysis-cases.json is run against both.
 */
(() => {
  'use strict';

  const MAX_LENGTH = 64;

  const HIDDEN =
    '\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
  const WORD = '\\p{L}\\p{M}\\p{N}\\u{20000}-\\u{3fffd}';

  // Thai, Lao, Burmese, Khmer, kana, Han, Hangul put no space between words.
  const UNSPACED =
    '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u30ff\\u31f0-\\u31ff' +
    '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3fffd}';

  const RUN = new RegExp('(?:(?![' + HIDDEN + '])[' + WORD + '])(?:[' + WORD + HIDDEN + '])*', 'gu');
  const INVISIBLE = new RegExp('[' + HIDDEN + ']', 'g');
  const PIECE = new RegExp(
    '(?:(?=[' + UNSPACED + '])[' + WORD + '])+|(?:(?![' + UNSPACED + '])[' + WORD + '])+',
    'gu',
  );
  const STARTS_UNSPACED = new RegExp('^[' + UNSPACED + ']', 'u');
  const ONE_LETTER = new RegExp('^(?!\\p{N})[' + WORD + ']$', 'u');

  // Marks of scripts that are read without them too, and the Arabic tatweel.
  const DROPPED =
    /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
  const LETTERS = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ŋ: 'n',
    ı: 'i',
    ς: 'σ',
    ى: 'ي',
    ی: 'ي',
    ة: 'ه',
    ک: 'ك',
  };
  const SPECIAL = new RegExp('[' + Object.keys(LETTERS).join('') + ']', 'g');

  /** @param {string} word */
  const fold = (word) =>
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(DROPPED, '')
      .replace(SPECIAL, (c) => LETTERS[c])
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => c.charCodeAt(0) & 15)
      .normalize('NFC');

  /** @param {string} piece @returns {string[]} */
  const wordsOf = (piece) => {
    if (!STARTS_UNSPACED.test(piece)) {
      return ONE_LETTER.test(piece) ? [] : [piece.slice(0, MAX_LENGTH)];
    }
    const points = Array.from(piece);
    return points.length === 1 ? points : points.slice(1).map((c, i) => points[i] + c);
  };

  foutwijzer.words = {
    fold,

    /** @param {string} word */
    isUnspaced: (word) => STARTS_UNSPACED.test(word),

    /**
     * The runs of letters and digits of a text, and the folded words of each.
     *
     * @param {string} text
     * @returns {Array<{start: number, end: number, words: string[]}>}
     */
    runs: (text) =>
      Array.from(text.matchAll(RUN), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        words: (fold(match[0].replace(INVISIBLE, '')).match(PIECE) || []).flatMap(wordsOf),
      })),

    /** @param {string} text @returns {string[]} */
    cut: (text) => foutwijzer.words.runs(text).flatMap((run) => run.words),
  };
})();
