/**
 * How a copy for use without a network differs from its site today.
 *
 * @typedef {{platforms: string[], hashes: Object<string, string>}} CodeVersion
 * @typedef {{edition: string, hash: string, staleAfterDays: ?number, languages: string[],
 *     platforms: string[], codes: Object<string, CodeVersion>}} Version as version.json has it
 */
(function () {
  'use strict';

  const DAY_MS = 86400000;

  /**
   * @param {string} edition the day of the copy
   * @param {?number} days the age at which it is old
   * @param {number} now in milliseconds since 1970
   * @returns {boolean}
   */
  foutwijzer.isOld = (edition, days, now) => days > 0 && now - Date.parse(edition) > days * DAY_MS;

  /**
   * Counts what matters to the readers of a copy: codes on its platforms, words in its languages.
   *
   * @param {Version} copy
   * @param {Version} site
   * @returns {{changed: number, added: number, gone: number}}
   */
  foutwijzer.compareVersions = (copy, site) => {
    const isWanted = (code) =>
      !code.platforms.length || code.platforms.some((id) => copy.platforms.includes(id));
    const differs = (own, current) =>
      copy.languages.some((l) => current.hashes[l] && own.hashes[l] !== current.hashes[l]);
    const counts = { changed: 0, added: 0, gone: 0 };
    Object.entries(site.codes).forEach(([slug, current]) => {
      if (!isWanted(current)) {
        return;
      }
      if (!Object.hasOwn(copy.codes, slug)) {
        counts.added++;
      } else if (differs(copy.codes[slug], current)) {
        counts.changed++;
      }
    });
    const isThere = (slug) => Object.hasOwn(site.codes, slug) && isWanted(site.codes[slug]);
    counts.gone = Object.keys(copy.codes).filter((slug) => !isThere(slug)).length;
    return counts;
  };
})();
