/** What the scripts of a page share. */
var foutwijzer = {};

(function () {
  'use strict';

  /** What a reader chose, kept in this browser where it allows that. */
  foutwijzer.choices = {
    /**
     * @param {string} name
     * @returns {?string}
     */
    get: function (name) {
      try {
        return localStorage.getItem('foutwijzer.' + name);
      } catch (e) {
        return null;
      }
    },

    /**
     * @param {string} name
     * @param {?string} value nothing forgets the choice
     */
    set: function (name, value) {
      try {
        if (value === null) {
          localStorage.removeItem('foutwijzer.' + name);
        } else {
          localStorage.setItem('foutwijzer.' + name, value);
        }
      } catch (e) {
        // The choice lasts as long as the page.
      }
    },
  };
})();
