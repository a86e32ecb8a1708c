/** All codes of an index at once, for texts and for mistyped codes. */
(() => {
  'use strict';

  const MOST_NEAR = 3;

  /** @type {WeakMap<Index, Promise<foutwijzer.codes.Table>>} */
  const tables = new WeakMap();

  const readTable = async (index) => {
    const numbers = Array.from({ length: index.manifest.entries }, (_, i) => i);
    const lists = await Promise.all(
      numbers.map(async (number) => {
        try {
          return JSON.parse(await index.read('e' + number));
        } catch (e) {
          index.failed();
          tables.delete(index); // next time it may be whole
          return [0];
        }
      }),
    );
    return new foutwijzer.codes.Table(
      index.manifest.codes,
      lists.flatMap(([first, ...entries]) =>
        entries.map(([notation, code, aliases = [], underlying = [], symbols = []], i) => ({
          page: first + i,
          code,
          notation,
          aliases,
          underlying: underlying.map(([kind, canonical]) => ({ notation: kind, canonical })),
          symbols,
        })),
      ),
    );
  };

  /**
   * @param {Index} index
   * @returns {Promise<foutwijzer.codes.Table>} whose pages are documents; those of shards that
   *     cannot be read are missing
   */
  foutwijzer.wholeTable = (index) => {
    if (!tables.has(index)) {
      tables.set(index, readTable(index));
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
