/** All codes of an index at once, for texts and for mistyped codes. */
(() => {
  'use strict';

  const MOST_NEAR = 3;

  /** @type {WeakMap<Index, Promise<foutwijzer.codes.Table>>} */
  const tables = new WeakMap();

  const readTable = async (index) => {
    const numbers = Array.from({ length: index.manifest.entries }, (_, i) => i);
    const payloads = await Promise.all(numbers.map((number) => index.read('e' + number)));
    const entries = payloads.flatMap((payload) => JSON.parse(payload));
    return new foutwijzer.codes.Table(
      index.manifest.codes,
      entries.map(([notation, code, aliases = [], underlying = [], symbols = []], page) => ({
        page,
        code,
        notation,
        aliases,
        underlying: underlying.map(([kind, canonical]) => ({ notation: kind, canonical })),
        symbols,
      })),
    );
  };

  /**
   * @param {Index} index
   * @returns {Promise<foutwijzer.codes.Table>} whose pages are documents; refused if a shard is
   *     missing
   */
  foutwijzer.wholeTable = (index) => {
    if (!tables.has(index)) {
      const table = readTable(index);
      table.catch(() => tables.delete(index));
      tables.set(index, table);
    }
    return tables.get(index);
  };

  /**
   * Finds the codes of a text, each once.
   *
   * @param {Index} index
   * @param {string} text
   * @returns {Promise<Scan>}
   */
  foutwijzer.scanWith = async (index, text) => {
    const failures = index.failures;
    const table = await foutwijzer.wholeTable(index);
    const found = await Promise.all(
      foutwijzer.scanReport(text, table, index.manifest.cues).map(async (each) => ({
        code: each.code,
        count: each.count,
        line: each.line,
        lineNumber: each.lineNumber,
        rows: await index.rows(each.pages),
        near: each.pages.length ? [] : await index.rows(table.nearest(each.spelling, MOST_NEAR)),
      })),
    );
    return { found, damaged: index.failures > failures };
  };
})();
