/** Texts are cut into words as the generator cuts them. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const { cut, runs } = foutwijzer.words;

  group('analysis-cases.json', () => {
    unit.data['analysis-cases'].cut.forEach((each) =>
      test(each.why, () => equal(cut(each.text), each.words, JSON.stringify(each.text))),
    );
  });

  group('agreement with the generator', () => {
    test('on made-up texts', () =>
      unit.data.texts.forEach((each) =>
        equal(cut(each.text), each.words, JSON.stringify(each.text)),
      ));
  });

  group('runs', () => {
    test('tell where words stand', () =>
      equal(runs('De app!'), [
        { start: 0, end: 2, words: ['de'] },
        { start: 3, end: 6, words: ['app'] },
      ]));
    test('take a soft hyphen along', () =>
      equal(runs('fout\xadcode'), [{ start: 0, end: 9, words: ['foutcode'] }]));
  });
})();
