/** How a copy for use without a network stands to its site. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const DAY = 86400000;
  const made = Date.parse('2026-11-23');
  const code = (nl, fr, ...platforms) => ({ platforms, hashes: { nl, fr } });

  group('age', () => {
    test('is told from the day after its last on', () => {
      equal(foutwijzer.isOld('2026-11-23', 90, made + 90 * DAY), false);
      equal(foutwijzer.isOld('2026-11-23', 90, made + 90 * DAY + 1), true);
    });
    test('is nothing where the site sets none', () => {
      equal(foutwijzer.isOld('2026-11-23', undefined, made + 9999 * DAY), false);
    });
    test('is told by a clock that was set back only when it gets there', () => {
      equal(foutwijzer.isOld('2026-11-23', '90', made - DAY), false);
    });
  });

  group('difference', () => {
    const copy = {
      languages: ['nl'],
      platforms: ['android'],
      codes: { a: code('1', '1', 'android'), b: code('1', '1', 'android', 'ios') },
    };
    const compare = (codes) => foutwijzer.compareVersions(copy, { codes });

    test('none', () => equal(compare(copy.codes), { changed: 0, added: 0, gone: 0 }));
    test('in its own language', () =>
      equal(
        compare({ ...copy.codes, a: code('2', '1', 'android') }),
        { changed: 1, added: 0, gone: 0 },
      ));
    test('in another language does not count', () =>
      equal(
        compare({ ...copy.codes, a: code('1', '2', 'android') }),
        { changed: 0, added: 0, gone: 0 },
      ));
    test('new on its platforms, and on others', () =>
      equal(
        compare({ ...copy.codes, c: code('1', '1', 'android'), d: code('1', '1', 'ios') }),
        { changed: 0, added: 1, gone: 0 },
      ));
    test('new without a platform', () =>
      equal(compare({ ...copy.codes, c: code('1', '1') }), { changed: 0, added: 1, gone: 0 }));
    test('gone', () =>
      equal(compare({ a: copy.codes.a }), { changed: 0, added: 0, gone: 1 }));
    test('gone from its platforms', () =>
      equal(
        compare({ ...copy.codes, b: code('1', '1', 'ios') }),
        { changed: 0, added: 0, gone: 1 },
      ));
    test('a code that is called as a property of all objects', () =>
      equal(
        compare({ ...copy.codes, constructor: code('1', '1', 'android') }),
        { changed: 0, added: 1, gone: 0 },
      ));
    test('a language that the site no longer has', () =>
      equal(
        compare({ ...copy.codes, a: { platforms: ['android'], hashes: { fr: '1' } } }),
        { changed: 0, added: 0, gone: 0 },
      ));
  });
})();
