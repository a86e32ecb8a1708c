/** What a mistyped path may have meant. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const languages = ['en', 'nl', 'zh-hant'];

  /** @param {string} path @param {string[]} expected */
  const leads = (path, expected) =>
    test(path || 'nothing', () =>
      equal(foutwijzer.pagesFor(path.split('/').filter(Boolean), languages), expected),
    );

  group('a code', () => {
    leads('code/0X87D1041C', ['code/0x87d1041c.html']);
    leads('xx/code/0x87d1041c', ['en/code/0x87d1041c.html', 'code/0x87d1041c.html']);
    leads('NL/CODE/ORA-00942.HTML', ['nl/code/ora-00942.html', 'code/ora-00942.html']);
    leads('zh-Hant/code/0x5/', [
      'zh-hant/code/0x5.html',
      'zh-hant/code/0x00000005.html',
      'code/0x00000005.html',
      'zh-hant/code/0x5.html',
      'code/0x5.html',
    ].filter((page, i, all) => all.indexOf(page) === i));
  });

  group('another page', () => {
    leads('', ['index.html']);
    leads('zh-Hant', ['zh-hant/index.html']);
    leads('..%2f/x', ['..%252f/x.html', 'code/x.html']);
  });

  group('numbers', () => {
    /** @param {string} part @param {string[]} expected */
    const means = (part, expected) =>
      test(part, () => equal(foutwijzer.numbersIn(part), expected));
    means('-2.016.345.060', ['minus-2016345060', '0x87d1041c']);
    means('1603', ['1603', '0x00000643']);
    means('87d1 041c', ['0x87d1041c']);
    means('99999999999', []);
    means('android', []);
    means('decade', []);
  });
})();
