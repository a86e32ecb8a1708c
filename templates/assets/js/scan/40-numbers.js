/** Finds hresult and decimal codes in free text. */
(() => {
  'use strict';

  const { isDigit, isHexDigit } = foutwijzer.scanning;
  const PREFIXED = /^0x(?:[0-9a-f]{1,8}|[0-9a-f]{4}_[0-9a-f]{4})l?$/i;
  const BARE = /^(?:[0-9a-f]{8}|[0-9a-f]{4}_[0-9a-f]{4}|[0-9]{10})$/i;
  const SIGNED = /^[0-9]{9,10}$/;
  const HALF = /^(?:0x)?[0-9a-f]{4}$/i;
  const LONGEST_HRESULT = 12;
  const LONGEST_DECIMAL = 18;
  const LONGEST_UNKNOWN = 5;

  /** Calls an action for each word that begins so and is no longer. */
  const eachWord = (text, begins, longest, action) => {
    for (let start = 0, end; start < text.length; start = end) {
      end = text.wordEnd(start);
      if (end - start <= longest && begins(text.plain[start])) {
        action(start, end);
      }
    }
  };

  const isHalf = (text, separator) =>
    isBetween(text.at(separator)) && areDigits(text, separator + 1) && text.parts(separator + 5);

  const followsHalf = (text, start) =>
    isBetween(text.at(start - 1)) && areDigits(text, start - 5) && text.parts(start - 5);

  const isBetween = (c) => c === ' ' || c === '-';

  const areDigits = (text, start) =>
    [0, 1, 2, 3].every((i) => isHexDigit(text.at(start + i)));

  /** 87d1 041c, unless it is a part of a longer row, as in a dump of memory. */
  const arePaired = (text, start, end) =>
    isHalf(text, end) && !isHalf(text, end + 5) && !followsHalf(text, start);

  /**
   * 0x87D1041C, -2016345060, and known codes without prefix or sign. What is not known is
   * reported only if it says itself that it is a code of a failure: by 0x, eight digits and the
   * severity bit, or by the sign and at least nine digits.
   */
  const hresults = (rule, table) => (text, found) => {
    const match = (start, end, reportsUnknown) => {
      const announced = rule.scan !== 'after-cue' || text.isAnnounced(start);
      const code = announced && table.read(rule, text.plain.slice(start, end));
      const pages = code ? table.pages(code) : [];
      const isFailure = code && code.canonical > '0x7FFFFFFF';
      const reported = pages.length > 0 || (reportsUnknown && isFailure);
      return reported && { start, end, canonical: code.canonical, pages };
    };
    const pair = (start, end) =>
      arePaired(text, start, end) && text.allowsNumber(start, end + 5)
        ? match(start, end + 5, false)
        : null;
    const read = (start, end) => {
      const word = text.plain.slice(start, end);
      if (text.isSign(start - 1)) {
        const fits = SIGNED.test(word) && text.allowsNumber(start - 1, end);
        return fits && match(start - 1, end, true);
      }
      const whole = HALF.test(word) && pair(start, end);
      if (whole) {
        return whole;
      } else if (PREFIXED.test(word)) {
        return text.standsAlone(start, end) && match(start, end, true);
      }
      return BARE.test(word) && text.allowsNumber(start, end) && match(start, end, false);
    };
    eachWord(text, isHexDigit, LONGEST_HRESULT, (start, end) => found(read(start, end)));
  };

  /**
   * Whole numbers that are codes: behind a cue word, known or not; elsewhere only where the site
   * asks for it, and only known ones. Longer unknown ones are tickets, times and sizes.
   */
  const decimals = (rule, table) => (text, found) => {
    eachWord(text, isDigit, LONGEST_DECIMAL, (digits, end) => {
      const start = text.isSign(digits - 1) ? digits - 1 : digits;
      const announced = text.isAnnounced(start);
      const fits = announced
        ? text.isFree(start, end) && text.numberEnds(end) && !text.isUrl(start)
        : rule.scan === 'always' && text.allowsNumber(start, end);
      const code = fits && table.read(rule, text.plain.slice(start, end));
      if (code) {
        const pages = table.pages(code);
        const isShort = code.canonical.replace('-', '').length <= LONGEST_UNKNOWN;
        const reported = pages.length > 0 || (announced && isShort);
        found(reported && { start, end, canonical: code.canonical, pages });
      }
    });
  };

  foutwijzer.scanning.hresults = hresults;
  foutwijzer.scanning.decimals = decimals;
})();
