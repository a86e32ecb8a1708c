/** The cases of code-cases.json that need no table. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;
  const cases = data['code-cases'];
  const codes = foutwijzer.codes;
  const keys = (spellings) => spellings.map((s) => codes.textKey(codes.normalize('text', s)));

  group('normalize', () => {
    cases.normalize.forEach(({ notation, input, canonical }) =>
      test(notation + ' ' + JSON.stringify(input), () => {
        equal(codes.normalize(notation, input), canonical);
        equal(canonical && codes.normalize(notation, canonical), canonical, 'once more');
      }),
    );
  });

  group('same', () => {
    cases.same.forEach((spellings) =>
      test(spellings.join(' = '), () => {
        const expected = keys(spellings)[0];
        keys(spellings).forEach((key, i) => equal(key, expected, spellings[i]));
      }),
    );
  });

  group('different', () => {
    cases.different.forEach((spellings) =>
      test(spellings.join(' / '), () => equal(new Set(keys(spellings)).size, spellings.length)),
    );
  });

  group('forms', () => {
    cases.forms.forEach(({ notation, canonical, forms }) =>
      test(canonical, () => equal(codes.forms(notation, canonical), forms)),
    );
  });
})();
