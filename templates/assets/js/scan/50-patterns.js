/** Finds whatever has the look of a text code by the site's pattern, known or not. */
(() => {
  'use strict';

  const { MAX_LENGTH } = foutwijzer.codes;
  const GOES_ON = '[0-9A-Za-z_\u00c0-\u024f]';

  // Only characters of one unit, as Java sees them.
  const hasLetter = (text) => /\p{L}/u.test(text.replace(/[\ud800-\udfff]/g, ''));

  foutwijzer.scanning.patterns = (rule, table) => {
    const whole = '^(?:' + rule.pattern + ')';
    const goesOn = new RegExp(GOES_ON);
    const looking = new RegExp(whole + '(?!' + GOES_ON + ')', 'u');
    const lookingBeforeMore = new RegExp(whole + '(?!' + GOES_ON + '|$)', 'u');

    /** The length of the code that begins at an index, or nothing. */
    const lengthAt = (text, start) => {
      const end = start + MAX_LENGTH;
      const more = goesOn.test(text.at(end));
      const match = (more ? lookingBeforeMore : looking).exec(text.plain.slice(start, end));
      return match && match[0].length;
    };

    const isAlone = (text, start, end) => {
      const afterCue = rule.scan === 'after-cue';
      if ((afterCue && !text.isAnnounced(start)) || !text.standsAlone(start, end)) {
        return false;
      } else if (hasLetter(text.plain.slice(start, end))) {
        return true;
      }
      return afterCue
        ? text.numberEnds(end) && !text.isUrl(start)
        : text.allowsNumber(start, end);
    };

    return (text, found) => {
      for (let start = 0; start < text.length; start++) {
        const length = text.parts(start) ? lengthAt(text, start) : null;
        const end = start + length;
        if (length !== null && isAlone(text, start, end)) {
          const code = table.read(rule, text.plain.slice(start, end));
          found(code && { start, end, canonical: code.canonical, pages: table.pages(code) });
          start = Math.max(start, end - 1);
        }
      }
    };
  };
})();
