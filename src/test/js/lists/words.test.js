/** What a list finds a code by; the cases of code-cases.json are spellings of codes. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;
  const { asked, fold, forms } = foutwijzer.lists;

  /** @param {string} typed @param {string} code @param {string} message */
  const finds = (typed, code, message = '') =>
    asked(typed)({ forms: forms(code), message: fold(message) });

  group('every spelling of a code', () => {
    data['code-cases'].normalize
      .filter(({ canonical }) => canonical)
      .forEach(({ notation, input, canonical }) =>
        test(notation + ' ' + JSON.stringify(input), () => equal(finds(input, canonical), true)),
      );
  });

  group('part of a code', () => {
    ['1041c', '87D1', '041C', '0x87d', '-20163', '22786', '87d1 041c'].forEach((typed) =>
      test(typed, () => equal(finds(typed, '0x87D1041C'), true)),
    );
    test('another code', () => equal(finds('0x87d1041d', '0x87D1041C'), false));
    test('a text code', () => equal(finds('ora 942', 'ORA-00942'), true));
    test('short words are none', () => equal(finds('de', '0x87D3DE8C'), false));
  });

  group('words of a message', () => {
    const message = 'Le téléchargement a ÉCHOUÉ\u00a0: délai dépassé.';
    ['echoue', 'TELECHARGEMENT', 'délai echoue', 'dela', 'ｄｅｌａｉ', ' '].forEach((typed) =>
      test(JSON.stringify(typed), () => equal(finds(typed, '0x87D1041C', message), true)),
    );
    test('all of them', () => equal(finds('delai netwerk', '0x87D1041C', message), false));
    test('beside a code', () => equal(finds('1041c delai', '0x87D1041C', message), true));
  });
})();
