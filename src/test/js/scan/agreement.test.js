/** The same texts, made at random, read by the generator and by the browser. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;

  group('as the generator', () => {
    for (const { name, rules, entries, cues, spellings, texts } of data.samples.sites) {
      const table = new foutwijzer.codes.Table(rules, entries);

      test('finds the pages of ' + spellings.length + ' spellings in ' + name, () =>
        spellings.forEach(({ spelling, pages }) =>
          equal(table.find(spelling), pages, JSON.stringify(spelling)),
        ),
      );

      test('finds what is near to ' + spellings.length + ' spellings in ' + name, () =>
        spellings.forEach(({ spelling, near }) =>
          equal(table.nearest(spelling, 5), near, JSON.stringify(spelling)),
        ),
      );

      test('scans ' + texts.length + ' texts by the rules of ' + name, () =>
        texts.forEach(({ text, matches }) =>
          equal(
            foutwijzer
              .scan(text, table, cues)
              .map((m) => [m.start, m.end, m.spelling, m.canonical, m.pages]),
            matches,
            JSON.stringify(text),
          ),
        ),
      );
    }

    for (const name of ['ORA-00942', 'Ошибка 5']) {
      test('ends words before and behind each character beside ' + name, () => {
        const table = new foutwijzer.codes.Table(
          [{ notation: 'text', scan: 'always' }],
          [{ notation: 'text', code: name, aliases: [], underlying: [], symbols: [] }],
        );
        const characters = data.samples.characters.map((c) => c.character);
        const beside = (text) => foutwijzer.scan(text, table, []).map((match) => match.start);
        characters.forEach((c, i) =>
          equal(beside(c + name), data.samples.beside[name][i], JSON.stringify(c)),
        );
      });
    }
  });
})();
