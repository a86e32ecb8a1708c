/** All names that are looked for: known text codes, wordy aliases and symbols. */
(() => {
  'use strict';

  const codes = foutwijzer.codes;
  const { NameForm, isDigit } = foutwijzer.scanning;

  /** A code or a name as its author spelled it. A code's punctuation may differ. */
  class Name {
    constructor(spelling, pages, isCode, scan) {
      this.spelling = spelling;
      this.pages = pages;
      this.scan = scan;
      this.isCode = isCode;
      this.folded = isCode
        ? codes.textKey(spelling)
        : codes.toLower(codes.toAscii(spelling.replace(codes.HIDDEN, '')));
      this.isPlainWord = /^(?:(?![\u{10000}-\u{10ffff}])\p{L})*$/u.test(spelling);
    }

    /** Whether the words of a text that have its form are meant for it. */
    allows(written) {
      if (this.isCode) {
        return codes.textKey(written) === this.folded;
      }
      return this.isPlainWord
        ? written === this.spelling
        : codes.toLower(written) === this.folded;
    }

    /** Whether the surroundings allow it. */
    isIn(text, start, end) {
      let number = true;
      for (let i = start; i < end && number; i++) {
        number = !text.isWord(i) || isDigit(text.plain[i]);
      }
      if (this.scan === 'after-cue') {
        return text.isAnnounced(start) && (!number || text.numberEnds(end));
      }
      return !number || text.allowsNumber(start, end);
    }
  }

  foutwijzer.scanning.Names = class {
    /** @param {codes.Table} table */
    constructor(table) {
      /** @type {Map<string, Name[]>} */
      this.byForm = new Map();
      this.beginnings = new Set();
      this.longest = 0;
      const rules = table.rules.filter((rule) => rule.notation === 'text');
      for (const code of table.codes().filter((c) => rules.length > 0 && c.notation === 'text')) {
        const fits = (read) => read && read.key === code.key;
        const rule = rules.find((r) => fits(table.read(r, code.canonical)));
        if (rule && rule.scan !== 'never') {
          this.add(new Name(code.canonical, table.pages(code), true, rule.scan));
        }
      }
      table.names.forEach((name) =>
        this.add(new Name(name, table.pagesNamed(name), false, 'always')),
      );
    }

    add(name) {
      const form = NameForm.of(name.spelling);
      const joined = form.replace(/-/g, '');
      this.put(form, name);
      if (name.isCode && joined !== form) {
        this.put(joined, name);
      }
    }

    put(form, name) {
      if (form) {
        this.byForm.set(form, this.byForm.get(form) || []);
        this.byForm.get(form).push(name);
        this.beginnings.add(form.split('-', 1)[0]);
        this.longest = Math.max(this.longest, form.length);
      }
    }

    /** Whether a form that is no name may become one with more words. */
    mayGoOn(form) {
      const begins = form.words !== 1 || this.beginnings.has(form.form);
      return begins && form.form.length <= this.longest;
    }

    /** The longest name that begins at an index, or nothing. */
    at(text, start) {
      const form = new NameForm(text, start, this.longest);
      let longest = null;
      while (this.mayGoOn(form) && form.extend()) {
        const end = form.end;
        const names = this.byForm.get(form.form);
        if (names && text.standsAlone(start, end)) {
          const written = text.plain.slice(start, end);
          const name = names.find((n) => n.allows(written) && n.isIn(text, start, end));
          longest = name ? { start, end, canonical: name.spelling, pages: name.pages } : longest;
        }
      }
      return longest;
    }

    find(text, found) {
      for (let start = 0; this.longest > 0 && start < text.length; ) {
        const match = text.parts(start) && text.isWord(start) ? this.at(text, start) : null;
        found(match);
        start = match ? match.end : start + 1;
      }
    }
  };
})();
