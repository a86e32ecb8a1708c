/** What is typed into the box. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const codes = foutwijzer.codes;
  const HEX = [{ notation: 'hresult' }];
  const ALL = [...HEX, { notation: 'decimal' }, { notation: 'text' }, { notation: 'text' }];

  group('readings', () => {
    test('are one for each notation, in the order of the rules', () =>
      equal(codes.readings(ALL, '(-13)'), [
        { notation: 'hresult', canonical: '0xFFFFFFF3', key: '0xFFFFFFF3' },
        { notation: 'decimal', canonical: '-13', key: '-13' },
        { notation: 'text', canonical: '-13', key: '-13' },
      ]));
    test('need not fit the patterns', () =>
      equal(codes.readings([{ notation: 'decimal', pattern: '[0-9]' }], '1603'), [
        { notation: 'decimal', canonical: '1603', key: '1603' },
      ]));
    test('are none where there is no code', () => equal(codes.readings(ALL, '?!'), []));
  });

  group('name', () => {
    test('forgets case and punctuation', () =>
      equal(codes.name('“error access-denied”'), codes.name('ERROR_ACCESS_DENIED')));
    test('keeps what parts digits', () => equal(codes.name('E 1.11'), 'e1-11'));
    test('is nothing without text', () => equal(codes.name(' () '), null));
  });

  group('partial', () => {
    const partial = (spelling, expected) =>
      test(JSON.stringify(spelling), () => equal(codes.partial(ALL, spelling), expected));
    partial('0x87D1', { prefix: '87d1' });
    partial('0X87d', { prefix: '87d' });
    partial('&H87D', { prefix: '87d' });
    partial('０ｘ８７Ｄ１', { prefix: '87d1' });
    partial('0x87D1041', { prefix: '87d1041' });
    partial('87d1041', { prefix: '87d1041' });
    partial('87d1 04', { prefix: '87d104' });
    partial('0x87D1…', { prefix: '87d1' });
    partial('87d1', { prefix: '87d1', last: '87d1' });
    partial('041C', { prefix: '041c', last: '041c' });
    partial('…041C', { last: '041c' });
    partial('...041c', { last: '041c' });
    partial('x041C', { last: '041c' });
    partial('0x87', null);
    partial('87d', null);
    partial('0x87D1041C', null);
    partial('87D1041C', null);
    partial('x041', null);
    partial('87g1', null);
    partial('', null);
    test('needs a notation that has such codes', () =>
      equal(codes.partial([{ notation: 'text' }], '0x87D1'), null));
  });

  group('hostile spellings', () => {
    const hostile = ['0x', '\0', '\ud83d', '\udca5', '"', ' ', '\u200b', '- ', '9', 'f', '.'];
    for (const piece of hostile) {
      for (const length of [1, 199, 801, 1 << 20]) {
        test(length + ' of ' + JSON.stringify(piece), () => {
          const spelling = piece.repeat(length);
          const lengths = codes.readings(ALL, spelling).map((code) => code.canonical.length);
          equal(Math.max(0, ...lengths) <= (spelling.length > 800 ? 0 : 200), true);
          const key = codes.name(spelling);
          equal(key === null || key.length <= 200, true);
          equal(spelling.length > 10 && codes.partial(ALL, spelling), spelling.length > 10 && null);
        });
      }
    }
  });
})();
