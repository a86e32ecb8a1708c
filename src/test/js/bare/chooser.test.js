/** Which language a reader gets: the lookup of RFC 4647, after a choice that was stored. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const site = ['nl', 'en', 'de', 'fr', 'ja', 'ar'];

  /** @param {string[]} ranges @param {string[]} tags @param {?string} expected */
  const finds = (ranges, tags, expected) =>
    test(ranges + ' among ' + tags, () =>
      equal(foutwijzer.lookUpLanguage(ranges, tags), expected),
    );

  group('a language of a country', () => {
    finds(['de-AT'], site, 'de');
    finds(['DE-at'], site, 'de');
    finds(['ar-EG-u-nu-latn'], site, 'ar');
    finds(['pt-PT', 'fr-CA'], site, 'fr');
  });

  group('a language in a script', () => {
    finds(['zh-Hant-TW'], ['nl', 'zh', 'zh-Hant'], 'zh-Hant');
    finds(['zh-Hant-TW'], ['nl', 'zh'], 'zh');
    finds(['zh-hant-tw'], ['nl', 'zh-Hans', 'zh-Hant-TW'], 'zh-Hant-TW');
    finds(['zh-Hant-TW'], ['nl', 'zh-Hans'], null);
  });

  group('what is cut off', () => {
    finds(['de-x-dialect-AT'], ['de-x', 'de'], 'de');
    finds(['fr'], ['fr-CA'], null);
    finds(['den'], ['de'], null);
  });

  group('the order', () => {
    finds(['sv', 'ja-JP', 'en'], site, 'ja');
    finds(['en-GB', 'de'], site, 'en');
    finds([], site, null);
  });

  group('the reader', () => {
    const choices = foutwijzer.choices;
    /** @param {?string} stored @param {string[]} tags */
    const gets = (stored, tags) => {
      foutwijzer.choices = { get: () => stored };
      const language = foutwijzer.readersLanguage(tags);
      foutwijzer.choices = choices;
      return language;
    };
    // The browser of these tests asks for en-US.
    test('gets what was chosen', () => equal(gets('ja', site), 'ja'));
    test('gets what the browser asks for', () => equal(gets(null, site), 'en'));
    test('has chosen what is gone', () => equal(gets('sv', site), 'en'));
    test('gets the source language', () => equal(gets(null, ['nl', 'de']), 'nl'));
  });
})();
