/**
 * Addresses inside this file: a page, what is asked of it, and a place in it.
 *
 * @typedef {{page: string, query: string, anchor: string}} Address the query begins with ?, as in
 *     location
 */
(function () {
  'use strict';

  // Search leads to pages as the site calls them: nl/code/0x87d1041c.html#ios.
  const PARTS = /^([^?:#]*?)(?:\.html)?(\?[^:#]*)?(?:[:#]([^]*))?$/;

  const { addresses, languages } = foutwijzer.articles;

  // Run while there is no page, only for the language that the reader wants.
  const own = foutwijzer.bundles.site({}, location, history);
  foutwijzer.bundles.bare(own, location, history);

  /** @param {string} path of a language @returns {HTMLTemplateElement} what its pages stand in */
  foutwijzer.frame = (path) => document.querySelector('template[data-frame="' + path + '"]');

  foutwijzer.choices = own.choices;

  const tags = languages.map((path) => foutwijzer.frame(path).lang);
  const readersLanguage = () => languages[tags.indexOf(own.readersLanguage(tags))];

  /** @param {string} text */
  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch (e) {
      return text;
    }
  };

  foutwijzer.address = {
    /** @param {Address} address */
    link: ({ page, query, anchor }) =>
      '#' + page + query + (anchor && ':' + encodeURIComponent(anchor)),

    /**
     * What an anchor of this file leads to. What is no page is an anchor of the home page, which
     * leads on to the code that it means, or to the search for it.
     *
     * @param {string} hash
     * @returns {Address}
     */
    of: (hash) => {
      const text = hash.replace(/^#/, '');
      const [, name, query = '', anchor = ''] = PARTS.exec(text);
      const page = decode(name).toLowerCase();
      const [first, ...rest] = page.split('/');
      const language = languages.includes(first) ? first : readersLanguage();
      const home = language + '/index';
      const pages = [page, language + '/code/' + page];
      const found = pages.find((one) => addresses.has(one));
      if (found || !page || page === language) {
        return { page: found || home, query, anchor: decode(anchor) };
      }
      return { page: home, query: '', anchor: rest.pop() || decode(text) };
    },
  };
})();
