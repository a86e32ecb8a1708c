/** Terms: what the words of a query stand for in an index, and in which documents they are. */
(() => {
  'use strict';

  const Numbers = foutwijzer.Numbers;
  const WORD_END = /[-!=]/;
  const GUESS_END = /!/;

  const SHORTEST_PREFIX = 2;
  const SHORTEST_TYPO = 4;
  const SHORTEST_TWO_TYPOS = 8;
  const SHORTEST_ENDING = 4;
  const MOST_PREFIX_SHARDS = 3;
  const MOST_PREFIXED = 8;
  const MOST_GUESSES = 4;

  /**
   * What an alternative counts for, in tenths.
   *
   * @enum {number}
   */
  const FACTOR = { exact: 10, prefix: 8, typo: 6, typos: 4, ending: 5 };

  /**
   * @typedef {Object} Term
   * @property {string} head the word that stands for it
   * @property {number} documents in how many it is
   * @property {number} scale what an impact of 1 is worth
   * @property {string} value of the entry
   * @property {number} at where in the value the addresses begin
   *
   * @typedef {{term: Term, factor: number}} Alternative
   * @typedef {Object} Meaning what a word of a query stands for
   * @property {Alternative[]} alternatives
   * @property {?string} used the word that was taken for a mistyped one
   * @property {?string} prefix what words begin with, where it was taken for a beginning
   * @property {?string} ending the same at their end
   */

  /**
   * The number of edits between two words (insertions, deletions, substitutions, swaps of
   * neighbours), or more than a limit.
   *
   * @param {string} a
   * @param {string} b
   * @param {number} limit
   */
  const distance = (a, b, limit) => {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j - 1] + !same, last[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return least;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  };

  /** A character for a length, by which guesses are sorted. @param {number} length */
  const lengthKey = (length) => String.fromCharCode(48 + Math.max(0, Math.min(length, 70)));

  foutwijzer.Terms = class {
    /**
     * @param {{words: string[], guesses: string[]}} manifest
     * @param {function(string): Promise<string>} read the payload of a shard
     * @param {function()} failed hears of shards that cannot be read
     */
    constructor(manifest, read, failed) {
      this.read = read;
      this.failed = failed;
      const sorted = (keys, end, letter) =>
        new foutwijzer.SortedShards(keys, end, (number) => read(letter + number), failed);
      this.words = sorted(manifest.words, WORD_END, 'w');
      this.guesses = sorted(manifest.guesses, GUESS_END, 'v');
    }

    /**
     * What a word stands for: itself, else the words that begin so, else those that look like it,
     * else those that end so.
     *
     * @param {string} word
     * @param {{unfinished: boolean, guess: boolean}} options whether more letters may come; whether
     *     other words than itself come into question
     * @returns {Promise<?Meaning>} nothing for a word that says nothing by itself
     */
    async meaning(word, { unfinished, guess }) {
      const entry = await this.words.get(word);
      if (entry !== undefined) {
        return entry[0] === '-' ? null : this.means([[word, entry]], FACTOR.exact);
      }
      const none = { alternatives: [], used: null, prefix: null };
      if (!guess) {
        return none;
      }
      const beginning = await this.beginning(word);
      if (unfinished && beginning) {
        return beginning;
      }
      return (await this.mistyped(word)) || beginning || (await this.ending(word)) || none;
    }

    /** @param {Array<[string, string]>} entries @param {number} factor */
    async means(entries, factor) {
      const alternatives = new Map();
      const terms = await Promise.all(entries.map(([word, value]) => this.term(word, value)));
      terms.forEach((term) => term && alternatives.set(term.head, { term, factor }));
      return { alternatives: [...alternatives.values()], used: null, prefix: null };
    }

    /** @param {string} word @param {string} value @returns {Promise<?Term>} */
    async term(word, value) {
      if (value[0] === '=') {
        const head = value.slice(1);
        const own = await this.words.get(head);
        return own ? this.term(head, own) : null;
      }
      const numbers = new Numbers(value, 1);
      const documents = numbers.next();
      const scale = numbers.next();
      return { head: word, documents, scale, value, at: numbers.at };
    }

    /** @param {string} word @returns {Promise<?Meaning>} */
    async beginning(word) {
      if (word.length < SHORTEST_PREFIX && !foutwijzer.words.isUnspaced(word)) {
        return null;
      }
      const entries = await this.words.startingWith(word, MOST_PREFIX_SHARDS);
      const heads = new Map();
      for (const { key, value } of entries) {
        if (value[0] === '=') {
          heads.set(value.slice(1), heads.get(value.slice(1)) || 0);
        } else if (value[0] === '!') {
          heads.set(key, new Numbers(value, 1).next());
        }
      }
      const words = [...heads].sort((a, b) => b[1] - a[1]).slice(0, MOST_PREFIXED);
      return words.length
        ? { ...(await this.byWord(words.map(([head]) => [head, FACTOR.prefix]))), prefix: word }
        : null;
    }

    /** @param {Array<[string, number]>} words with the factor of each */
    async byWord(words) {
      const found = await Promise.all(
        words.map(async ([word, factor]) => {
          const value = await this.words.get(word);
          return value && value[0] !== '-' ? this.means([[word, value]], factor) : null;
        }),
      );
      const alternatives = new Map();
      let first = null;
      found.forEach((meaning, i) =>
        (meaning ? meaning.alternatives : []).forEach((alternative) => {
          first = first || words[i][0];
          if (!alternatives.has(alternative.term.head)) {
            alternatives.set(alternative.term.head, alternative);
          }
        }),
      );
      return { alternatives: [...alternatives.values()], first, used: null, prefix: null };
    }

    /** @param {string} word @returns {Promise<?Meaning>} */
    async mistyped(word) {
      if (word.length < SHORTEST_TYPO || !/^\p{L}+$/u.test(word)) {
        return null;
      }
      const reach = word.length < SHORTEST_TWO_TYPOS ? 1 : 2;
      const entries = await this.guesses.range(
        lengthKey(word.length - reach),
        lengthKey(word.length + reach + 1),
      );
      const near = [];
      for (const { key, value } of entries) {
        const edits = distance(word, key.slice(1), reach);
        if (edits <= reach) {
          near.push({ word: key.slice(1), edits, weight: new Numbers(value, 1).next() });
        }
      }
      near.sort((a, b) => a.edits - b.edits || b.weight - a.weight);
      if (!near.length || !near[0].edits) {
        return null; // a word that is right, but what is known of it cannot be read
      }
      const best = near
        .slice(0, MOST_GUESSES)
        .map((n) => [n.word, n.edits > 1 ? FACTOR.typos : FACTOR.typo]);
      const meaning = await this.byWord(best);
      return meaning.alternatives.length ? { ...meaning, used: meaning.first } : null;
    }

    /** Compounds that end so, where nobody wrote that part alone. @param {string} word */
    async ending(word) {
      if (word.length < SHORTEST_ENDING) {
        return null;
      }
      const entries = await this.guesses.range(lengthKey(word.length + 1), '\uffff');
      const longer = entries
        .filter(({ key }) => key.endsWith(word))
        .map(({ key, value }) => [key.slice(1), new Numbers(value, 1).next()])
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_PREFIXED);
      return longer.length
        ? { ...(await this.byWord(longer.map(([other]) => [other, FACTOR.ending]))), ending: word }
        : null;
    }

    /**
     * The documents of a term with what it adds to the score of each.
     *
     * @param {Term} term
     * @param {function(number, number)} each
     */
    async documents(term, each) {
      const numbers = await this.postings(term);
      while (numbers.more) {
        const score = numbers.next() * term.scale;
        numbers.ascending(numbers.next(), (document) => each(document, score));
      }
    }

    /** @param {Term} term */
    async postings(term) {
      const numbers = new Numbers(term.value, term.at);
      numbers.next();
      numbers.next();
      return numbers.next() === 0 ? numbers : this.pooled('p', numbers);
    }

    /** @param {string} letter @param {Numbers} address */
    async pooled(letter, address) {
      const shard = address.next();
      const entry = address.next();
      try {
        return new Numbers((await this.read(letter + shard)).split(' ')[entry]);
      } catch (e) {
        this.failed();
        return new Numbers('');
      }
    }

    /**
     * Where a term stands: in each document its places, ascending.
     *
     * @param {Term} term
     * @returns {Promise<Map<number, Set<number>>>}
     */
    async places(term) {
      const numbers = await this.pooled('q', new Numbers(term.value, term.at));
      const all = new Map();
      for (let document = -1; numbers.more; ) {
        document += numbers.next() + 1;
        const places = new Set();
        numbers.ascending(numbers.next(), (place) => places.add(place));
        all.set(document, places);
      }
      return all;
    }

    /**
     * All words of what was read so far that belong to some terms, to mark them.
     *
     * @param {Set<string>} heads
     * @returns {Promise<Set<string>>}
     */
    async forms(heads) {
      const forms = new Set(heads);
      for (const parsed of this.words.parsed.values()) {
        const entries = await parsed.catch(() => new Map());
        entries.forEach((value, word) => {
          if (value[0] === '=' && heads.has(value.slice(1))) {
            forms.add(word);
          }
        });
      }
      return forms;
    }
  };
})();
