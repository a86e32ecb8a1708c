/** The same spellings, drawn at random, read by the generator and by the browser. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;
  const codes = foutwijzer.codes;

  group('as the generator', () => {
    for (const { name, rules, spellings } of data.samples.sites) {
      test('reads ' + spellings.length + ' spellings by the rules of ' + name, () =>
        spellings.forEach(({ spelling, readings }) =>
          equal(
            codes.readings(rules, spelling).map((c) => [c.notation, c.canonical, c.key]),
            readings,
            JSON.stringify(spelling),
          ),
        ),
      );
    }

    test('folds every character', () =>
      data.samples.characters.forEach(({ character, key }) =>
        equal(codes.textKey('1' + character + '2'), key, JSON.stringify(character)),
      ));
  });
})();
