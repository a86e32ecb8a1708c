/** Marks what was looked for in what results show. */
(() => {
  'use strict';

  const LONGEST_SNIPPET = 160;
  const BEFORE_HIT = 50;
  const SHORTEST_PART = 4;

  // Of surrogate pairs, at the ends of what was cut out.
  const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

  /**
   * @typedef {{text: string, hit: boolean}} Segment
   * @typedef {function(string): boolean} IsHit whether a folded word was looked for
   */

  /** @param {string[]} words of a run @param {IsHit} isHit */
  const isMarked = (words, isHit) => words.some(isHit);

  /**
   * A text in pieces, those marked that were looked for.
   *
   * @param {string} text
   * @param {IsHit} isHit
   * @returns {Segment[]}
   */
  const segments = (text, isHit) => {
    const result = [];
    const add = (part, hit) => part && result.push({ text: part, hit });
    let at = 0;
    for (const run of foutwijzer.words.runs(text)) {
      for (const piece of pieces(text, run, isHit)) {
        add(text.slice(at, piece.start), false);
        add(text.slice(piece.start, piece.end), true);
        at = piece.end;
      }
    }
    add(text.slice(at), false);
    return result;
  };

  /** The parts of a run that are marked: all of it, or in scripts without spaces its pairs. */
  const pieces = (text, run, isHit) => {
    const characters = Array.from(text.slice(run.start, run.end));
    const paired =
      run.words.length > 1 &&
      run.words.length === characters.length - 1 &&
      foutwijzer.words.isUnspaced(run.words[0]);
    if (!paired) {
      return isMarked(run.words, isHit) ? [run] : [];
    }
    const marked = [];
    let start = run.start;
    run.words.forEach((word, i) => {
      const end = start + characters[i].length + characters[i + 1].length;
      const last = marked[marked.length - 1];
      if (isHit(word)) {
        if (last && last.end >= start) {
          last.end = end;
        } else {
          marked.push({ start, end });
        }
      }
      start += characters[i].length;
    });
    return marked;
  };

  /** A part of a text around the first word that was looked for. */
  const snippet = (text, isHit) => {
    if (text.length <= LONGEST_SNIPPET) {
      return segments(text, isHit);
    }
    const hits = foutwijzer.words.runs(text).flatMap((run) => pieces(text, run, isHit));
    const hit = hits.length ? hits[0].start : 0;
    const wanted = Math.max(0, hit - BEFORE_HIT);
    const gap = text.indexOf(' ', wanted - 1);
    const from = wanted && gap >= 0 && gap < hit ? gap + 1 : wanted;
    const end = Math.min(text.length, from + LONGEST_SNIPPET);
    const space = end < text.length ? text.lastIndexOf(' ', end) : end;
    const to = space > from + BEFORE_HIT ? space : end;
    const part = text.slice(from, to).replace(HALVES, '');
    return segments((from ? '… ' : '') + part + (to < text.length ? ' …' : ''), isHit);
  };

  /** @param {string} text @param {IsHit} isHit @returns {number} of different words */
  const hits = (text, isHit) => new Set(foutwijzer.words.cut(text).filter(isHit)).size;

  /**
   * Tells the words of a query from others.
   *
   * @param {Iterable<string>} forms words that are the same terms
   * @param {string[]} parts of words
   * @returns {IsHit}
   */
  foutwijzer.hitTest = (forms, parts) => {
    const exact = new Set(forms);
    const inside = [...exact, ...parts].filter((part) => part.length >= SHORTEST_PART);
    return (word) =>
      exact.has(word) ||
      (word.length > SHORTEST_PART && inside.some((part) => word.includes(part)));
  };

  foutwijzer.marks = {
    segments,

    /**
     * The quote of a row that has most of what was looked for, and a snippet of it.
     *
     * @param {Array<[string, string]>} quotes anchors and texts
     * @param {IsHit} isHit
     * @returns {?{anchor: string, snippet: Segment[]}} nothing where no quote has any of it
     */
    quote: (quotes, isHit) => {
      let best = null;
      let most = 0;
      for (const [anchor, text] of quotes) {
        const count = hits(text, isHit);
        if (count > most) {
          best = { anchor, text };
          most = count;
        }
      }
      return best && { anchor: best.anchor, snippet: snippet(best.text, isHit) };
    },
  };
})();
