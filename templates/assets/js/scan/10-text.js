/** Text cut into words, which still knows where each of its characters came from. */
(() => {
  'use strict';

  const codes = foutwijzer.codes;

  // Letters and digits of one kind run on; two kinds next to each other are two words.
  const NONE = 1;
  const UNSPACED = 2; // scripts that put no space between words: a code may touch them
  const LATIN = 3;
  const OTHER = 4;
  const UNSPACED_SCRIPTS =
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]/;

  /** The kinds of all characters that were met so far. */
  const known = new Uint8Array(0x10000);

  /** @param {string} c */
  const classify = (c) => {
    if (c !== '_' && !/[\p{L}\p{Nd}]/u.test(c)) {
      return NONE;
    } else if (c < '\u0250') {
      return LATIN;
    }
    return UNSPACED_SCRIPTS.test(c) ? UNSPACED : OTHER;
  };

  /** @param {string} text */
  const kindsOf = (text) => {
    const kinds = new Uint8Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      kinds[i] = known[unit] || (known[unit] = classify(text[i]));
    }
    return kinds;
  };

  /** @param {string} source */
  const offsetsOf = (source) => {
    const offsets = new Uint32Array(source.length + 1);
    let from = 0;
    let length = 0;
    const keepUntil = (end) => {
      while (from < end) {
        offsets[length++] = from++;
      }
    };
    source.replace(codes.HIDDEN, (hidden, at) => {
      keepUntil(at);
      from++;
      return '';
    });
    keepUntil(source.length + 1);
    return offsets;
  };

  /** Text without hidden characters, its look-alikes made ASCII. */
  class Text {
    /** @param {string} source */
    constructor(source) {
      this.source = source;
      this.plain = codes.toAscii(source.replace(codes.HIDDEN, ''));
      this.length = this.plain.length;
      this.kinds = kindsOf(this.plain);
      this.offsets = offsetsOf(source);
      // Unit by unit: no capital may become two letters.
      this.lower = codes.toLower(this.plain.replace(/\u0130/g, 'i'));
    }

    /**
     * The character at an index, or a line break beyond either end.
     *
     * @param {number} index
     */
    at(index) {
      return this.plain[index] || '\n';
    }

    /**
     * Letters and digits of any script, and _.
     *
     * @param {number} index
     */
    isWord(index) {
      return this.kinds[index] > NONE;
    }

    /**
     * Whether a word may end before an index, and another begin at it.
     *
     * @param {number} index
     */
    parts(index) {
      const kind = this.kinds[index];
      return kind < LATIN || kind !== this.kinds[index - 1];
    }

    /**
     * Where the word that begins at an index ends.
     *
     * @param {number} index
     */
    wordEnd(index) {
      let end = index + 1;
      while (!this.parts(end)) {
        end++;
      }
      return end;
    }

    /**
     * Just behind the last character before an index, in the source.
     *
     * @param {number} end
     */
    endOffset(end) {
      return end === 0 ? 0 : this.offsets[end - 1] + 1;
    }
  }

  foutwijzer.scanning = {
    Text,

    /** @param {string} c one character */
    isDigit: (c) => c >= '0' && c <= '9',

    /** @param {string} c one character */
    isHexDigit: (c) => (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'),
  };
})();
