/** Which documents answer a query of words, best first. */
(() => {
  'use strict';

  const MOST_WORDS = 32;
  const MOST_GUESSED = 6;
  const QUOTED = /["“”„«»‟]([^"“”„«»‟]*)["“”„«»‟]/g;

  /**
   * @typedef {{text: string, unfinished: boolean}} QueryWord
   * @typedef {{words: QueryWord[], phrases: string[][]}} Query
   */

  /** @param {string} text @returns {Query} */
  const parse = (text) => {
    const phrases = [];
    const loose = text.replace(QUOTED, (all, phrase) => {
      phrases.push(foutwijzer.words.cut(phrase));
      return ' \n ';
    });
    const words = new Map();
    phrases.flat().forEach((word) => words.set(word, { text: word, unfinished: false }));
    const runs = foutwijzer.words.runs(loose);
    runs.forEach((run, i) =>
      run.words.forEach((word, j) => {
        const last = i === runs.length - 1 && j === run.words.length - 1;
        words.set(word, { text: word, unfinished: last && run.end === loose.length });
      }),
    );
    return {
      words: [...words.values()].slice(0, MOST_WORDS),
      phrases: phrases.filter((phrase) => phrase.length > 0),
    };
  };

  /**
   * The documents that have some words one after the other; words that say nothing may stand
   * between.
   *
   * @param {foutwijzer.Terms} terms
   * @param {string[]} phrase
   * @param {Map<string, ?Meaning>} meanings by word
   * @returns {Promise<?Set<number>>} nothing where the phrase has no word to look for
   */
  const holding = async (terms, phrase, meanings) => {
    const wanted = [];
    for (let i = 0; i < phrase.length; i++) {
      const meaning = meanings.get(phrase[i]);
      if (meaning) {
        const alternative = meaning.alternatives[0];
        if (!alternative || meaning.used || meaning.prefix || meaning.ending) {
          return new Set();
        }
        wanted.push({ offset: i, places: await terms.places(alternative.term) });
      }
    }
    if (!wanted.length) {
      return null;
    }
    const [first, ...others] = wanted;
    const found = new Set();
    first.places.forEach((places, document) => {
      const begins = (place) =>
        others.every(({ offset, places: all }) => {
          const there = all.get(document);
          return there && there.has(place + offset - first.offset);
        });
      if ([...places].some(begins)) {
        found.add(document);
      }
    });
    return found;
  };

  /**
   * @typedef {Object} Ranking
   * @property {Int32Array|number[]} documents that have any of the words: first those with all of
   *     them, then by score, then in the order of the index
   * @property {Map<string, ?Meaning>} meanings by word of the query
   * @property {string[]} unmatched words
   * @property {Array<{typed: string, used: string}>} corrected
   */

  /**
   * @param {foutwijzer.Terms} terms
   * @param {number} size the number of documents
   * @param {string} text
   * @param {?function(number): boolean} allowed
   * @returns {Promise<Ranking>}
   */
  foutwijzer.rank = async (terms, size, text, allowed) => {
    const query = parse(text);
    const guess = query.words.length <= MOST_GUESSED;
    const meanings = new Map();
    const found = await Promise.all(
      query.words.map(({ text: word, unfinished }) => terms.meaning(word, { unfinished, guess })),
    );
    query.words.forEach(({ text: word }, i) => meanings.set(word, found[i]));
    const phrases = await Promise.all(query.phrases.map((p) => holding(terms, p, meanings)));
    const totals = new Float64Array(size);
    const counts = new Uint8Array(size);
    const touched = [];
    const postings = found.filter(Boolean).map(async ({ alternatives }) => {
      const lists = await Promise.all(
        alternatives.map(async ({ term, factor }) => {
          const list = [];
          await terms.documents(term, (document, score) => list.push(document, score * factor));
          return list;
        }),
      );
      return lists;
    });
    for (const lists of await Promise.all(postings)) {
      const best = new Map();
      for (const list of lists) {
        for (let i = 0; i < list.length; i += 2) {
          best.set(list[i], Math.max(best.get(list[i]) || 0, list[i + 1]));
        }
      }
      best.forEach((score, document) => {
        if (!counts[document]) {
          touched.push(document);
        }
        counts[document]++;
        totals[document] += score;
      });
    }
    const documents = touched.filter(
      (document) =>
        (!allowed || allowed(document)) &&
        phrases.every((phrase) => !phrase || phrase.has(document)),
    );
    documents.sort((a, b) => counts[b] - counts[a] || totals[b] - totals[a] || a - b);
    const entries = [...meanings];
    return {
      documents,
      meanings,
      unmatched: entries.filter(([, m]) => m && !m.alternatives.length).map(([word]) => word),
      corrected: entries
        .filter(([, m]) => m && m.used)
        .map(([typed, m]) => ({ typed, used: m.used })),
    };
  };
})();
