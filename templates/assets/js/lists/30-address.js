/** The address of a list, which says how it is narrowed and sorted. */
(function () {
  'use strict';

  const links = document.querySelectorAll('a[data-language]');

  foutwijzer.lists.address = {
    /** @returns {URLSearchParams} */
    read: () => new URLSearchParams(location.search),

    /**
     * A page from a folder has no say over its address in every browser; then it stays as it is.
     *
     * @param {URLSearchParams} state
     */
    write: (state) => {
      const text = state.toString().replace(/=(?=&|$)/g, '');
      try {
        history.replaceState(null, '', location.pathname + (text && '?' + text) + location.hash);
      } catch (e) {
        return;
      }
      links.forEach((link) => {
        link.search = location.search;
      });
    },
  };
})();
