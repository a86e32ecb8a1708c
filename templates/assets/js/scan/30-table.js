/**
 * All codes that have a page, found by whatever readers call them.
 *
 * @typedef {{
 *   code: string,
 *   notation: string,
 *   aliases: string[],
 *   underlying: Array<{notation: string, canonical: string}>,
 *   symbols: string[],
 *   page: *,
 * }} Entry a code in its canonical form, aliases and symbols as their author wrote them, and what
 *     its page is known by; the code itself if nothing else
 */
(() => {
  'use strict';

  const codes = foutwijzer.codes;

  /** @param {Code} code */
  const identity = (code) => code.notation + ' ' + code.key;

  // To Java U+0085 ends a line, so that a dot does not stand for it.
  const anyCharacter = '[^\\n\\r\\x85\\u2028\\u2029]';

  /** @param {string} pattern */
  const inScript = (pattern) =>
    pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\./gu, (part) => (part === '.' ? anyCharacter : part));

  /**
   * @param {Rule} rule
   * @returns {Rule & {whole: ?RegExp}}
   */
  const compile = (rule) => {
    const pattern = rule.pattern && inScript(rule.pattern);
    return { ...rule, pattern, whole: pattern ? new RegExp('^(?:' + pattern + ')$', 'u') : null };
  };

  codes.Table = class {
    /**
     * @param {Rule[]} rules
     * @param {Entry[]} entries
     */
    constructor(rules, entries) {
      this.rules = rules.map(compile);
      this.entries = entries;
      /** @type {Map<string, {code: Code, page: *}>} */
      this.own = new Map();
      /** @type {Map<string, {code: Code, pages: Set}>} */
      this.underlying = new Map();
      /** @type {Map<string, Set>} */
      this.named = new Map();
      /** Symbols, and aliases that are no codes of any notation. @type {Set<string>} */
      this.names = new Set();
      entries.forEach((entry) => this.add(entry));
    }

    /** @param {Entry} entry */
    add(entry) {
      const page = this.pageOf(entry);
      this.addOwn(codes.code(entry.notation, entry.code), page, true);
      for (const alias of entry.aliases) {
        const readings = this.rules.map((rule) => this.read(rule, alias)).filter(Boolean);
        if (readings.length > 0) {
          this.addOwn(readings[0], page, false);
        } else {
          this.addName(alias, page);
        }
      }
      for (const inner of entry.underlying) {
        const code = codes.code(inner.notation, inner.canonical);
        const known = this.underlying.get(identity(code)) || { code, pages: new Set() };
        this.underlying.set(identity(code), known);
        known.pages.add(page);
      }
      entry.symbols.forEach((symbol) => this.addName(symbol, page));
    }

    /** A code's own page comes before one that has it for an alias. */
    addOwn(code, page, isOwn) {
      const known = this.own.get(identity(code));
      if (!known) {
        this.own.set(identity(code), { code, page });
      } else if (isOwn) {
        known.page = page;
      }
    }

    addName(name, page) {
      const key = codes.textKey(name);
      this.names.add(name);
      this.named.set(key, (this.named.get(key) || new Set()).add(page));
    }

    /** @param {Entry} entry */
    pageOf(entry) {
      return entry.page === undefined ? entry.code : entry.page;
    }

    /**
     * The code that a spelling means by one of the table's rules.
     *
     * @returns {?Code}
     */
    read(rule, spelling) {
      const canonical = codes.normalize(rule.notation, spelling);
      return canonical !== null && (!rule.whole || rule.whole.test(canonical))
        ? codes.code(rule.notation, canonical)
        : null;
    }

    /** All codes that lead to a page. @returns {Code[]} */
    codes() {
      const inner = [...this.underlying].filter(([id]) => !this.own.has(id));
      return [...this.own.values(), ...inner.map(([, known]) => known)].map((known) => known.code);
    }

    /**
     * The pages that a spelling may mean. A code or alias means exactly one; where it is neither,
     * symbols and underlying codes may mean several.
     *
     * @param {string} spelling
     * @returns {Array}
     */
    find(spelling) {
      const readings = codes.readings(this.rules, spelling);
      const own = readings.map((code) => this.own.get(identity(code))).find(Boolean);
      if (own) {
        return [own.page];
      }
      const lists = readings.map((code) => this.pages(code));
      const key = codes.name(spelling);
      return [...new Set([].concat(...lists, key === null ? [] : this.pagesKeyed(key)))];
    }

    /**
     * The pages of a code, which it is, or which it redirects to, or in which it occurs.
     *
     * @param {Code} code
     * @returns {Array}
     */
    pages(code) {
      const own = this.own.get(identity(code));
      const inner = this.underlying.get(identity(code));
      return own ? [own.page] : inner ? [...inner.pages] : [];
    }

    /** The pages that a symbol or a wordy alias names. */
    pagesNamed(name) {
      return this.pagesKeyed(codes.textKey(name));
    }

    /** The same by a name's key. */
    pagesKeyed(key) {
      return [...(this.named.get(key) || [])];
    }

    /**
     * The pages of the codes that a mistyped one was probably meant to be: those one edit away
     * first, then those two edits away.
     *
     * @param {string} spelling
     * @param {number} limit
     * @returns {Array}
     */
    nearest(spelling, limit) {
      this.near = this.near || new foutwijzer.scanning.NearCodes(this);
      return this.near.of(spelling, limit);
    }
  };
})();
