/** A text in which codes are looked for, and what the surroundings of a candidate tell of it. */
(() => {
  'use strict';

  const { CueWords, Text, isDigit, isHexDigit, notCodes } = foutwijzer.scanning;
  const NUMBER_GOES_ON = '.-/\\:+@\x60';
  const UNITS = '%\u2030\xb0\u5e74\u6708\u65e5\u6642\u5206\u79d2';
  const NO_NUMBER_AFTER = '.-+/\\#@%&~^$\x60_';

  foutwijzer.scanning.FreeText = class extends Text {
    /**
     * @param {string} source
     * @param {string[]} cues
     */
    constructor(source, cues) {
      super(source);
      this.cues = new CueWords(cues);
      this.notCodes = notCodes.find(this);
      this.urls = notCodes.findUrls(this);
    }

    /** Whether a part consists of whole words and belongs to no identifier or address. */
    standsAlone(start, end) {
      return this.parts(start) && this.parts(end) && this.isFree(start, end);
    }

    /** Whether no part of an identifier or address lies here. */
    isFree(start, end) {
      for (let i = start; i < end; i++) {
        if (this.notCodes[i]) {
          return false;
        }
      }
      return true;
    }

    /** Whether a number that does not say that it is a code can be one here. */
    allowsNumber(start, end) {
      return (
        this.standsAlone(start, end) &&
        !NO_NUMBER_AFTER.includes(this.at(start - 1)) &&
        this.numberEnds(end) &&
        !this.isUrl(start)
      );
    }

    isUrl(index) {
      return this.urls[index] === 1;
    }

    /** Whether a number is over here, not the beginning of a date, a version, a file's name. */
    numberEnds(end) {
      const c = this.at(end);
      if (UNITS.includes(c)) {
        return false;
      } else if (c === ',' || c === ':') {
        return !isDigit(this.at(end + 1)) || (c === ',' && this.isLong(end));
      }
      return !NUMBER_GOES_ON.includes(c) || !this.isWord(end + 1);
    }

    /** In a comma-separated line, eight digits are a field and one or two may be a fraction. */
    isLong(end) {
      for (let i = end - 8; i < end; i++) {
        if (!isHexDigit(this.at(i))) {
          return false;
        }
      }
      return true;
    }

    /** Whether a minus here makes a number negative, rather than joining two words. */
    isSign(index) {
      const before = this.at(index - 1);
      return (
        this.at(index) === '-' &&
        !this.isWord(index - 1) &&
        !NO_NUMBER_AFTER.includes(before) &&
        before !== ')'
      );
    }

    /** Whether a word before it announces a code. */
    isAnnounced(start) {
      return this.cues.announce(this, start);
    }
  };
})();
