/** The search index of a language, and its answers. */
(() => {
  'use strict';

  const LIMIT = 8;
  const MOST_CODES = 50;
  const MOST_NEAR = 3;
  const MOST_ELSEWHERE = 3;
  const EMBEDDED_CODE = /^\S*\d\S{2,}$/;

  const form = document.querySelector('[data-search]');

  class Index {
    /**
     * @param {Object} manifest
     * @param {string} root address of the site's root, with its slash
     * @param {string} path of the language
     */
    constructor(manifest, root, path) {
      const language = manifest.languages.find((each) => each[0] === path);
      this.manifest = manifest;
      this.root = root;
      this.path = path;
      this.language = language ? language[1] : path;
      this.name = language ? language[3] : path;
      this.words = manifest.texts;
      this.platforms = manifest.platforms;
      this.failures = 0;
      const folder = `${root}search/${manifest.folder}/`;
      this.read = (name) => foutwijzer.readShard(`${folder}${name}.js`);
      const failed = () => this.failures++;
      this.table = new foutwijzer.CodeTable(manifest, this.read, failed);
      this.terms = new foutwijzer.Terms(manifest, this.read, failed);
    }

    /** @param {number[]} documents @param {IsHit} isHit @returns {Promise<Row[]>} */
    async rows(documents, isHit = () => false) {
      const each = this.manifest.rows;
      const rows = await Promise.all(
        documents.map(async (document) => {
          try {
            const shard = JSON.parse(await this.read('r' + Math.floor(document / each)));
            return foutwijzer.makeRow(shard[document % each], this, isHit);
          } catch (e) {
            this.failures++;
            return null;
          }
        }),
      );
      return rows.filter(Boolean);
    }

    /**
     * Answers a query.
     *
     * @param {string} query
     * @param {{limit: number, offset: number, filters: Object<string, string[]>, alone: boolean}}
     *     options alone: without other languages
     * @returns {Promise<Answer>}
     */
    async find(query, { limit = LIMIT, offset = 0, filters = {}, alone = false } = {}) {
      const text = query.trim();
      const failures = this.failures;
      const answer = {
        query,
        jump: null,
        codes: [],
        unknown: null,
        results: [],
        total: 0,
        corrected: [],
        unmatched: [],
        elsewhere: [],
        damaged: false,
      };
      if (text) {
        const allowed = await this.allowed(filters);
        const { rest, shown } = await this.findCodes(text, allowed, answer);
        if (rest) {
          await this.findWords(rest, { limit, offset, allowed, shown }, answer);
        }
        const empty = !answer.codes.length && !answer.results.length && !offset;
        if (empty && !alone && !answer.unknown) {
          answer.elsewhere = await this.findElsewhere(text);
        }
      }
      answer.damaged = this.failures > failures;
      return answer;
    }

    /**
     * Adds the codes that a query is or has in it.
     *
     * @returns {Promise<{rest: string, shown: Set<number>}>} what is left to be looked up as words,
     *     and the documents that need not come again
     */
    async findCodes(text, allowed, answer) {
      const whole = await this.table.find(text);
      let pages = whole.pages;
      let rest = pages.length ? '' : text;
      if (!pages.length) {
        pages = await this.table.partly(text);
      }
      if (!pages.length && whole.code) {
        answer.unknown = await this.unknown(text, whole.code);
      } else if (!pages.length && /\s/.test(text)) {
        ({ pages, rest } = await this.codesWithin(text, answer));
      }
      const shown = pages.filter((page) => !allowed || allowed(page)).slice(0, MOST_CODES);
      answer.codes = await this.rows(shown);
      if (whole.pages.length === 1 && answer.codes.length === 1) {
        answer.jump = answer.codes[0].href;
      }
      return { rest, shown: new Set(shown) };
    }

    /** The codes among the words of a query. */
    async codesWithin(text, answer) {
      const pages = [];
      const rest = [];
      for (const word of text.split(/\s+/)) {
        const found = EMBEDDED_CODE.test(word) ? await this.table.find(word) : { pages: [] };
        pages.push(...found.pages);
        if (!found.pages.length) {
          rest.push(word);
        }
        if (!found.pages.length && found.code && /^0x/i.test(found.code)) {
          answer.unknown = await this.unknown(word, found.code);
        }
      }
      return { pages: [...new Set(pages)], rest: rest.join(' ') };
    }

    /** A code that has no page, and those that look like it. */
    async unknown(spelling, code) {
      try {
        const table = await this.wholeTable();
        return { code, near: await this.rows(table.nearest(spelling, MOST_NEAR)) };
      } catch (e) {
        this.failures++;
        return { code, near: [] };
      }
    }

    /** All codes at once, with the scanner: for pasted texts and mistyped codes. */
    wholeTable() {
      if (!this.whole) {
        this.whole = this.readWholeTable();
        this.whole.catch(() => {
          this.whole = null;
        });
      }
      return this.whole;
    }

    async readWholeTable() {
      const shards = Array.from({ length: this.manifest.entries }, (_, i) => this.read('e' + i));
      const [payloads] = await Promise.all([
        Promise.all(shards),
        foutwijzer.runScript(form.dataset.scan),
      ]);
      const entries = payloads.flatMap((payload) => JSON.parse(payload));
      return new foutwijzer.codes.Table(
        this.manifest.codes,
        entries.map(([notation, code, aliases = [], underlying = [], symbols = []], page) => ({
          page,
          code,
          notation,
          aliases,
          underlying: underlying.map(([kind, canonical]) => ({ notation: kind, canonical })),
          symbols,
        })),
      );
    }

    async findWords(text, { limit, offset, allowed, shown }, answer) {
      const size = this.manifest.documents;
      const ranking = await foutwijzer.rank(this.terms, size, text, allowed);
      const documents = ranking.documents.filter((document) => !shown.has(document));
      const isHit = await this.hitTest(ranking);
      answer.results = await this.rows(documents.slice(offset, offset + limit), isHit);
      answer.total = documents.length;
      answer.corrected = ranking.corrected;
      answer.unmatched = ranking.unmatched;
    }

    async hitTest({ meanings }) {
      const heads = new Set();
      const parts = [];
      meanings.forEach((meaning, word) => {
        if (meaning) {
          meaning.alternatives.forEach(({ term }) => heads.add(term.head));
          parts.push(...(meaning.used ? [] : [word]));
        }
      });
      return foutwijzer.hitTest(await this.terms.forms(heads), parts);
    }

    /** What other languages have where this one has nothing. */
    async findElsewhere(text) {
      const others = this.manifest.languages.filter(([path]) => path !== this.path);
      const found = await Promise.all(
        others.map(async ([path, tag, direction, name]) => {
          try {
            const index = await foutwijzer.search.open(path);
            const answer = await index.find(text, { limit: MOST_ELSEWHERE, alone: true });
            return { language: tag, direction, name, results: answer.codes.concat(answer.results) };
          } catch (e) {
            this.failures++;
            return { results: [] };
          }
        }),
      );
      return found.filter((each) => each.results.length);
    }

    /**
     * @param {Object<string, string[]>} filters a document must have one of the values of each
     * @returns {Promise<?function(number): boolean>}
     */
    async allowed(filters) {
      const sets = await Promise.all(
        this.manifest.filters.map(async ([id, , values], number) => {
          const wanted = (filters[id] || []).filter((value) => values.some((v) => v[0] === value));
          if (!wanted.length) {
            return null;
          }
          const lists = (await this.filterShard(number)).split(' ');
          const documents = new Set();
          values.forEach(([value, , count], i) => {
            if (wanted.includes(value) && lists[i]) {
              new foutwijzer.Numbers(lists[i]).ascending(count, (document) =>
                documents.add(document),
              );
            }
          });
          return documents;
        }),
      );
      const active = sets.filter(Boolean);
      return active.length ? (document) => active.every((set) => set.has(document)) : null;
    }

    async filterShard(number) {
      try {
        return await this.read('f' + number);
      } catch (e) {
        this.failures++;
        return '';
      }
    }

    /** What results can be narrowed by. */
    async filters() {
      return this.manifest.filters.map(([id, label, values]) => ({
        id,
        label,
        values: values.map(([value, text, count]) => ({ id: value, label: text, count })),
      }));
    }

    /**
     * Finds the codes of a text, each once.
     *
     * @param {string} text
     * @returns {Promise<Scan>}
     */
    async scan(text) {
      const failures = this.failures;
      const table = await this.wholeTable();
      const found = await Promise.all(
        foutwijzer.scanReport(text, table, this.manifest.cues).map(async (each) => ({
          code: each.code,
          count: each.count,
          line: each.line,
          lineNumber: each.lineNumber,
          rows: await this.rows(each.pages),
          near: each.pages.length ? [] : await this.rows(table.nearest(each.spelling, MOST_NEAR)),
        })),
      );
      return { found, damaged: this.failures > failures };
    }
  }

  /** @type {Map<string, Promise<Index>>} */
  const opened = new Map();

  foutwijzer.search = {
    /**
     * The index of a language, by default the page's own.
     *
     * @param {string=} path of the language
     * @returns {Promise<Index>}
     */
    open: (path) => {
      const { root, manifest } = form.dataset;
      const address = path ? `${root}search/${path}.js` : manifest;
      if (!opened.has(address)) {
        const own = path || /([^/]+)\.js$/.exec(manifest)[1];
        const index = foutwijzer
          .readShard(address)
          .then((payload) => new Index(JSON.parse(payload), root, own));
        index.catch(() => opened.delete(address));
        opened.set(address, index);
      }
      return opened.get(address);
    },
  };
})();
