/** The form by which names are looked up. */
(() => {
  'use strict';

  const { Text } = foutwijzer.scanning;
  const { MAX_LENGTH } = foutwijzer.codes;
  const MAX_BETWEEN = 2;

  const isPart = (text, index) => text.isWord(index) && text.plain[index] !== '_';

  const isBetween = (text, index) =>
    !isPart(text, index) && text.at(index) !== '\n' && text.at(index) !== '\r';

  /**
   * Words of a text, one after the other: lower case, a hyphen wherever one word ends and another
   * begins. In scripts without spaces each character is a word.
   */
  class NameForm {
    /**
     * @param {Text} text
     * @param {number} start
     * @param {number} limit the length beyond which the form is of no interest
     */
    constructor(text, start, limit) {
      this.text = text;
      this.limit = limit;
      this.end = start;
      this.words = 0;
      this.form = '';
    }

    /** Takes one more word; whether there was one near enough. */
    extend() {
      const text = this.text;
      let start = this.end;
      while (start - this.end <= MAX_BETWEEN && isBetween(text, start)) {
        start++;
      }
      if (!isPart(text, start) || (this.words === 0 && start > this.end)) {
        return false;
      }
      this.form += this.words++ === 0 ? '' : '-';
      const last = start + Math.max(1, this.limit + 1 - this.form.length);
      let end = start + 1;
      while (end < last && !text.parts(end) && isPart(text, end)) {
        end++;
      }
      this.form += text.lower.slice(start, end);
      this.end = end;
      return true;
    }

    /** The form of a whole spelling, or nothing where it has more than words. */
    static of(spelling) {
      const text = new Text(spelling);
      const form = new NameForm(text, 0, MAX_LENGTH);
      while (form.extend());
      return form.end === text.length ? form.form : '';
    }
  }

  foutwijzer.scanning.NameForm = NameForm;
})();
