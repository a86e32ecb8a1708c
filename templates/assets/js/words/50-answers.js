/** Answers queries that are more than a known code. */
(() => {
  'use strict';

  const MOST_NEAR = 3;
  const MOST_ELSEWHERE = 3;
  const EMBEDDED_CODE = /^\S*\d\S{2,}$/;

  // Letters without case: those of Japanese stand against a code without a blank.
  const CASELESS = /\p{Lo}[\p{Lo}\p{Lm}\p{M}]*/gu;

  /** @type {WeakMap<Index, foutwijzer.Terms>} */
  const terms = new WeakMap();

  /** @param {Index} index */
  const termsOf = (index) => {
    if (!terms.has(index)) {
      terms.set(index, new foutwijzer.Terms(index.manifest, index.read, index.failed));
    }
    return terms.get(index);
  };

  /** A code that has no page, and those that look like it. */
  const unknown = async (index, spelling, code) => {
    try {
      await index.withScanner();
      const table = await foutwijzer.wholeTable(index);
      return { code, near: await index.rows(table.nearest(spelling, MOST_NEAR)) };
    } catch (e) {
      index.failed();
      return { code, near: [] };
    }
  };

  /** @param {string} text */
  const apart = (text) => text.replace(CASELESS, ' $& ').trim();

  /** The codes among the words of a query, and what else it says. */
  const codesWithin = async (index, text, answer) => {
    const pages = new Set();
    const rest = [];
    for (const word of apart(text).split(/\s+/)) {
      const found = EMBEDDED_CODE.test(word) ? await index.table.find(word) : { pages: [] };
      found.pages.forEach((page) => pages.add(page));
      if (!found.pages.length) {
        rest.push(word);
      }
      if (!found.pages.length && found.code && /^0x/i.test(found.code)) {
        answer.unknown = await unknown(index, word, found.code);
      }
    }
    return { pages: [...pages], rest: pages.size ? rest.join(' ') : text };
  };

  const readFilter = async (index, number) => {
    try {
      return await index.read('f' + number);
    } catch (e) {
      index.failed();
      return '';
    }
  };

  /**
   * @param {Index} index
   * @param {Object<string, string[]>} filters a document must have one of the values of each
   * @returns {Promise<?function(number): boolean>} nothing where all may pass
   */
  const allowedBy = async (index, filters) => {
    const sets = await Promise.all(
      index.manifest.filters.map(async ([id, , values], number) => {
        const wanted = (filters[id] || []).filter((value) => values.some((v) => v[0] === value));
        if (!wanted.length) {
          return null;
        }
        const lists = (await readFilter(index, number)).split(' ');
        const documents = new Set();
        values.forEach(([value, , count], i) => {
          if (wanted.includes(value) && lists[i]) {
            const add = (document) => documents.add(document);
            new foutwijzer.Numbers(lists[i]).ascending(count, add);
          }
        });
        return documents;
      }),
    );
    const active = sets.filter(Boolean);
    return active.length ? (document) => active.every((set) => set.has(document)) : null;
  };

  const hitTest = async (index, { meanings }) => {
    const heads = new Set();
    const parts = [];
    meanings.forEach((meaning, word) => {
      if (meaning) {
        meaning.alternatives.forEach(({ term }) => heads.add(term.head));
        parts.push(...(meaning.used ? [] : [word]));
      }
    });
    return foutwijzer.hitTest(await termsOf(index).forms(heads), parts);
  };

  const findWords = async (index, text, { limit, offset }, { allowed, shown }, answer) => {
    const size = index.manifest.documents;
    const ranking = await foutwijzer.rank(termsOf(index), size, text, allowed);
    const documents = ranking.documents.filter((document) => !shown.has(document));
    const isHit = await hitTest(index, ranking);
    answer.results = await index.rows(documents.slice(offset, offset + limit), isHit);
    answer.total += documents.length;
    answer.corrected = ranking.corrected;
    answer.unmatched = shown.size ? [] : ranking.unmatched;
  };

  /** What other languages have where this one has nothing. */
  const findElsewhere = async (index, text) => {
    const others = index.manifest.languages.filter(([path]) => path !== index.path);
    const found = await Promise.all(
      others.map(async ([path, language, direction, name]) => {
        try {
          const other = await foutwijzer.search.open(path);
          const answer = await other.find(text, { limit: MOST_ELSEWHERE, alone: true });
          return { language, direction, name, results: answer.codes.concat(answer.results) };
        } catch (e) {
          index.failed();
          return { results: [] };
        }
      }),
    );
    return found.filter((each) => each.results.length);
  };

  /**
   * Fills an answer: with the pages that a part of a code means, with codes among other words,
   * with an unknown code, with the documents that have the words.
   *
   * @param {Index} index
   * @param {Answer} answer
   * @param {Object} asked
   */
  foutwijzer.answerWords = async (index, answer, asked) => {
    const { text, filters, offset, alone, code, most } = asked;
    const allowed = await allowedBy(index, filters);
    let { pages } = asked;
    let rest = code && pages.length ? '' : text;
    if (!pages.length && code) {
      answer.unknown = await unknown(index, text, code);
    } else if (!pages.length && /\s/.test(apart(text))) {
      ({ pages, rest } = await codesWithin(index, text, answer));
    }
    const shown = pages.filter((page) => !allowed || allowed(page));
    await index.showCodes(shown, answer, most);
    if (rest) {
      await findWords(index, rest, asked, { allowed, shown: new Set(shown) }, answer);
    }
    const empty = !answer.codes.length && !answer.results.length && !answer.unknown;
    if (empty && !alone && !offset) {
      answer.elsewhere = await findElsewhere(index, text);
    }
  };
})();
