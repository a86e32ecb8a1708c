/** The words, in whatever languages, that announce a code: error, fout. */
(() => {
  'use strict';

  const codes = foutwijzer.codes;
  const BETWEEN = ' \t:=-([{"\'\x60\xab\u201c\u201e\u2018\u300c\u300e*|';
  const MAX_BETWEEN = 4;

  foutwijzer.scanning.CueWords = class {
    /** @param {string[]} cues */
    constructor(cues) {
      const words = cues.map((cue) =>
        codes.toLower(codes.toAscii(cue.replace(codes.HIDDEN, '')).trim()),
      );
      this.words = new Set(words.filter((word) => word && word.length <= codes.MAX_LENGTH));
      this.lengths = new Set([...this.words].map((word) => word.length));
    }

    /**
     * Whether one of them stands before an index, with at most a colon, bracket or so between.
     *
     * @param {Text} text
     * @param {number} index
     */
    announce(text, index) {
      let end = index;
      while (end > 0 && index - end < MAX_BETWEEN && BETWEEN.includes(text.plain[end - 1])) {
        end--;
      }
      if (!text.parts(end)) {
        return false;
      }
      for (const length of this.lengths) {
        const start = end - length;
        const whole = start >= 0 && text.parts(start);
        if (whole && this.words.has(codes.toLower(text.plain.slice(start, end)))) {
          return true;
        }
      }
      return false;
    }
  };
})();
