/** Numbers as shards have them: digits of base 45, the least first. */
(() => {
  'use strict';

  const BASE = 45;

  /** @type {Uint8Array} by character */
  const digits = new Uint8Array(128);
  for (let c = 35, digit = 0; c < 127; c++) {
    if (c !== 39 && c !== 92) {
      digits[c] = digit++;
    }
  }

  /** Reads numbers from a text, one after the other. */
  foutwijzer.Numbers = class {
    /**
     * @param {string} text
     * @param {number} at where to begin
     */
    constructor(text, at = 0) {
      this.text = text;
      this.at = at;
    }

    get more() {
      return this.at < this.text.length;
    }

    /** @returns {number} */
    next() {
      let value = 0;
      for (let weight = 1; ; weight *= BASE) {
        const digit = digits[this.text.charCodeAt(this.at++)];
        if (!(digit >= BASE)) {
          return value + digit * weight;
        }
        value += (digit - BASE) * weight;
      }
    }

    /**
     * Ascending numbers, each written as its distance from the one before, less one.
     *
     * @param {number} count
     * @param {function(number)} each
     */
    ascending(count, each) {
      for (let i = 0, last = -1; i < count; i++) {
        last += this.next() + 1;
        each(last);
      }
    }
  };
})();
