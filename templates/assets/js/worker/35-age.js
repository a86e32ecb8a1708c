/** Tells a page that is kept which edition it is of, and when that is old. */
(function () {
  'use strict';

  /** @param {string} iso @param {string} lang @returns {string} */
  const day = (iso, lang) =>
    new Date(iso).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });

  /**
   * @param {Object} answers
   * @param {Client} page
   * @param {?{languages: string[]}} edition that counts
   */
  foutwijzer.tellAge = async (answers, page, edition) => {
    const path = answers.path({ method: 'GET', url: page.url }) || '';
    const language = path.split('/')[0];
    const kept = await answers.kept('version.json');
    if (kept && edition && edition.languages.includes(language)) {
      const words = foutwijzer.words[language];
      const { edition: date, hash, staleAfterDays } = await kept.json();
      const old = foutwijzer.isOld(date, staleAfterDays, Date.now());
      const stale = old ? words.stale.replace('{date}', day(date, words.lang)) : '';
      page.postMessage({ date, hash, stale });
    }
  };
})();
