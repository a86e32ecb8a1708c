/** The address of the page of results, which says what is asked for and can be passed on. */
(function () {
  'use strict';

  const links = document.querySelectorAll('a[data-language]');

  /**
   * A page from a folder has no say over its address in every browser; then it stays as it is.
   *
   * @param {'pushState'|'replaceState'} how
   * @param {string} address
   */
  const write = (how, address) => {
    try {
      history[how](null, '', address);
    } catch (e) {
      return;
    }
    links.forEach((link) => {
      link.search = location.search;
    });
  };

  /** @returns {string} */
  const current = () => location.pathname + location.search;

  /** The address that the reader last settled on; typing changes only what is shown. */
  let settled = current();

  foutwijzer.results = {
    /** @returns {URLSearchParams} */
    asked: () => new URLSearchParams(location.search),

    /**
     * Shows in the address what is asked for while the reader still types.
     *
     * @param {URLSearchParams} asked
     */
    follow: (asked) => {
      const text = asked.toString();
      write('replaceState', location.pathname + (text && '?' + text));
    },

    /** Makes what is asked for a step that the back button undoes. */
    settle: () => {
      const address = current();
      if (address !== settled) {
        write('replaceState', settled);
        write('pushState', address);
        settled = address;
      }
    },

    /** @param {function()} shown when the reader went back or forth */
    onReturn: (shown) => {
      window.addEventListener('popstate', () => {
        settled = current();
        write('replaceState', settled);
        shown();
      });
    },
  };
})();
