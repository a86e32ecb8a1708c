/** What is typed above a list, and what a code and its message are found by. */
(function () {
  'use strict';

  const TOP = 2 ** 32;
  const HIDDEN =
    /[\p{M}\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;

  /**
   * Without letter case, accents, width and what cannot be seen.
   *
   * @param {string} text
   */
  const fold = (text) =>
    text
      .normalize('NFKD')
      .replace(HIDDEN, '')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => c.charCodeAt(0) & 15);

  /** @param {string} word only letters and digits, and a minus at its beginning */
  const plain = (word) => (word[0] === '-' ? '-' : '') + word.replace(/[^\p{L}\p{N}]/gu, '');

  /**
   * All that a code is written as, each behind a space.
   *
   * @param {string} code
   */
  const forms = (code) => {
    const form = plain(fold(code));
    const value = /^0x[0-9a-f]{8}$/.test(form) ? Number(form) : NaN;
    return ' ' + form + (value >= 0 ? ' ' + value + ' ' + (value - TOP) : '');
  };

  /**
   * The part of a code that a word may be; a short one without digits begins a code or is none.
   *
   * @param {string} word
   */
  const part = (word) => {
    const form = plain(word.replace(/^[^\p{L}\p{N}&-]+/u, '').replace(/^&h/, '0x'));
    const digits = form.replace(/^(0x[0-9a-f]{1,8})l$/, '$1');
    return /\p{N}|.{3}/u.test(digits) ? digits : ' ' + digits;
  };

  /**
   * A short number in full, since leading zeros count for nothing.
   *
   * @param {string} part
   */
  const padded = (part) =>
    part.replace(/^0x([0-9a-f]{1,7})$/, (all, digits) => ' 0x' + digits.padStart(8, '0'));

  foutwijzer.lists = {
    fold,
    forms,

    /**
     * Whether a code is meant by each word: as a part of the code, or of its message.
     *
     * @param {string} typed
     * @returns {function({forms: string, message: string}): boolean}
     */
    asked: (typed) => {
      const words = fold(typed)
        .replace(/(\d)[ .,'\u2019](?=\d{3}(\D|$))/g, '$1')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word))
        .map((word) => ({ word, part: part(word) }));
      return (code) =>
        words.every(
          ({ word, part }) =>
            code.forms.includes(part) ||
            code.forms.includes(padded(part)) ||
            code.message.includes(word),
        );
    },
  };
})();
