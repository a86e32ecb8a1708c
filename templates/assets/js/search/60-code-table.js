/** The codes of an index, by what readers call them. */
(() => {
  'use strict';

  const KEY_END = /!/;
  const MOST_SHARDS = 2;
  const LONGEST_NAME = 80;
  const LOOKS_LIKE_CODE = /^\S*\d\S*$/;

  /** As a key says it: what it is to the pages. @enum {number} */
  const RELATION = { own: 0, underlying: 1, name: 2 };

  /** @param {Code} reading @returns {string} */
  const keyOf = ({ notation, canonical, key }) =>
    notation === 'hresult'
      ? 'h' + canonical.slice(2).toLowerCase()
      : (notation === 'decimal' ? 'd' : 't') + key;

  /** @param {string|undefined} value @returns {number[][]} pages by relation */
  const pagesOf = (value) => {
    const pages = [[], [], []];
    if (value) {
      const numbers = new foutwijzer.Numbers(value, 1);
      while (numbers.more) {
        const relation = numbers.next();
        numbers.ascending(numbers.next(), (page) => pages[relation].push(page));
      }
    }
    return pages;
  };

  foutwijzer.CodeTable = class {
    /**
     * @param {{keys: string[], codes: Rule[]}} manifest
     * @param {function(string): Promise<string>} read the payload of a shard
     * @param {function()} failed hears of shards that cannot be read
     */
    constructor(manifest, read, failed) {
      this.rules = manifest.codes;
      this.keys = new foutwijzer.SortedShards(
        manifest.keys,
        KEY_END,
        (number) => read('c' + number),
        failed,
      );
    }

    /**
     * The pages that a spelling means: the one whose code or alias it is, else those that it names
     * or that have it inside.
     *
     * @param {string} spelling
     * @returns {Promise<{pages: number[], code: ?string}>} the code that it is, known or not
     */
    async find(spelling) {
      const readings = foutwijzer.codes.readings(this.rules, spelling);
      const found = await Promise.all(
        readings.map(async (reading) => pagesOf(await this.keys.get(keyOf(reading)))),
      );
      const own = found.find((pages) => pages[RELATION.own].length);
      if (own) {
        return { pages: own[RELATION.own], code: spelling };
      }
      const pages = found.flatMap((each) => each[RELATION.underlying]);
      const name = foutwijzer.codes.name(spelling);
      if (name && name.length <= LONGEST_NAME && !/\s/.test(spelling.trim())) {
        pages.push(...pagesOf(await this.keys.get('n' + name))[RELATION.name]);
      }
      const code = readings.find((reading) => this.fits(reading));
      return { pages: [...new Set(pages)], code: code ? code.canonical : null };
    }

    /** Whether a reading is a code by the site's own rules, not just any text. */
    fits({ notation, canonical }) {
      return this.rules.some(
        (rule) =>
          rule.notation === notation &&
          (rule.pattern
            ? new RegExp('^(?:' + rule.pattern + ')$', 'u').test(canonical)
            : notation !== 'text'),
      );
    }

    /**
     * The pages of the codes that a spelling is the beginning, or the last four digits, of.
     *
     * @param {string} spelling
     * @returns {Promise<number[]>}
     */
    async partly(spelling) {
      const part = foutwijzer.codes.partial(this.rules, spelling);
      const beginnings = [];
      if (part) {
        beginnings.push(...(part.prefix ? ['h' + part.prefix] : []));
        beginnings.push(...(part.last ? ['s' + part.last] : []));
      } else if (LOOKS_LIKE_CODE.test(spelling) || /_/.test(spelling)) {
        const name = foutwijzer.codes.name(spelling) || '';
        beginnings.push(...(name.length > 2 ? ['t' + name, 'n' + name] : []));
      }
      const entries = await Promise.all(
        beginnings.map((beginning) => this.keys.startingWith(beginning, MOST_SHARDS)),
      );
      return [...new Set(entries.flat().flatMap(({ value }) => pagesOf(value).flat()))];
    }
  };
})();
