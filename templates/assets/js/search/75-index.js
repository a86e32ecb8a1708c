/** The search index of a language, and its answers. */
(() => {
  'use strict';

  const LIMIT = 8;
  const MOST_FETCHED = 6;
  const MOST_CODES = 50;
  const LONGEST_SNIPPET = 160;
  const HALF = /[\ud800-\udbff]$/;
  const BEGINS_AS_CODE = /^\W*\d/;
  const NUMBER = /^\W*(?:0x?|&h|\d\d|\d$)[\da-f]*$/i;
  const CODE_DIGITS = 8;
  const KINDS = { code: 'code', steps: 'step', pages: 'page' };

  /** @type {HTMLFormElement} */
  const form = document.querySelector('[data-search]');

  /** Whether a number, as far as it is typed, is shorter than the codes that it may become. */
  const mayGoOn = (text) => NUMBER.test(text) && text.replace(/\W/g, '').length < CODE_DIGITS;

  class Index {
    /**
     * @param {Object} manifest
     * @param {string} root address of the site's root, with its slash
     * @param {string} path of the language
     */
    constructor(manifest, root, path) {
      const own = manifest.languages.find((each) => each[0] === path);
      this.manifest = manifest;
      this.root = root;
      this.path = path;
      this.language = own ? own[1] : path;
      this.words = manifest.texts;
      this.failures = 0;
      const folder = root + 'search/' + manifest.folder + '/';
      this.read = (name) => foutwijzer.readShard(folder + name + '.js');
      this.failed = () => this.failures++;
      this.table = new foutwijzer.CodeTable(manifest, this.read, this.failed);
    }

    /**
     * What results show of some documents.
     *
     * @param {number[]} documents
     * @param {?function(string): boolean} isHit whether a folded word was looked for
     * @returns {Promise<Row[]>}
     */
    async rows(documents, isHit = null) {
      const each = this.manifest.rows;
      const rows = documents.map(async (document) => {
        try {
          const shard = JSON.parse(await this.read('r' + Math.floor(document / each)));
          return this.row(shard[document % each], isHit);
        } catch (e) {
          this.failed();
          return null;
        }
      });
      return (await Promise.all(rows)).filter(Boolean);
    }

    row([path, code, title, lang, platforms, quotes], isHit) {
      const quote = isHit && foutwijzer.marks.quote(quotes, isHit);
      const first = quotes.length ? quotes[0][1] : '';
      const cut = first.slice(0, LONGEST_SNIPPET).replace(HALF, '');
      const plain = first.length > LONGEST_SNIPPET ? cut + '…' : first;
      const anchor = quote && quote.anchor ? '#' + quote.anchor : '';
      return {
        href: this.root + this.path + '/' + path + '.html' + anchor,
        kind: KINDS[path.slice(0, path.indexOf('/'))],
        code: code || null,
        title: isHit ? foutwijzer.marks.segments(title, isHit) : [{ text: title, hit: false }],
        lang: lang || null,
        platforms: platforms.map((number) => this.manifest.platforms[number]),
        snippet: quote ? quote.snippet : [{ text: plain, hit: false }],
        language: this.language,
      };
    }

    /** The part that looks up words, which codes can do without. */
    withWords() {
      return foutwijzer.runScript(form.dataset.words);
    }

    /** The part that knows all codes at once. */
    withScanner() {
      return foutwijzer.runScript(form.dataset.scan);
    }

    /**
     * Answers a query.
     *
     * @param {string} query
     * @param {Object} options
     * @param {number} options.limit of results
     * @param {number} options.offset of the first result
     * @param {Object<string, string[]>} options.filters ids of values by ids of filters
     * @param {boolean} options.alone without other languages
     * @param {boolean} options.typing more may come: half a code is not an unknown one yet, and of
     *     codes no more than the limit are shown
     * @returns {Promise<Answer>}
     */
    async find(query, options = {}) {
      const { limit = LIMIT, offset = 0, filters = {}, alone = false, typing = false } = options;
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
        unfinished: false,
        damaged: false,
      };
      if (text) {
        if (!BEGINS_AS_CODE.test(text)) {
          this.fetchWords(text); // while the codes are looked up
        }
        const whole = await this.table.find(text);
        const part = whole.pages.length ? [] : await this.table.partly(text);
        const filtered = Object.keys(filters).length > 0;
        const pages = whole.pages.concat(part);
        const most = typing ? limit : MOST_CODES;
        const known = whole.pages.length || (typing && !/\s/.test(text) && part.length);
        answer.unfinished = typing && !pages.length && mayGoOn(text);
        if (known && !filtered) {
          await this.showCodes(pages, answer, most);
          answer.jump = whole.pages.length === 1 && answer.codes[0] ? answer.codes[0].href : null;
        } else if (!answer.unfinished) {
          await this.withWords();
          await foutwijzer.answerWords(this, answer, {
            ...{ text, limit, offset, filters, alone, most },
            ...{ pages, code: whole.code },
          });
        }
      }
      answer.damaged = this.failures > failures;
      return answer;
    }

    async showCodes(pages, answer, most) {
      answer.codes = await this.rows(pages.slice(0, most));
      answer.total += Math.min(pages.length, MOST_CODES) - answer.codes.length;
    }

    /** Begins to fetch what the words of a text will need. */
    fetchWords(text) {
      const ignore = () => {};
      this.withWords().catch(ignore);
      const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      (plain.match(/[\p{L}\p{N}]{2,}/gu) || []).slice(0, MOST_FETCHED).forEach((word) => {
        const place = foutwijzer.placeOf(this.manifest.words, word);
        this.read('w' + place).catch(ignore);
      });
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
      await this.withScanner();
      return foutwijzer.scanWith(this, text);
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
      const address = path ? root + 'search/' + path + '.js' : manifest;
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
