/** What the scripts of a page share. */
var foutwijzer = foutwijzer || {};

(function () {
  'use strict';

  const PREFIX = 'foutwijzer.';

  /** What a reader chose, kept in this browser where it allows that. */
  foutwijzer.choices = {
    /**
     * @param {string} name
     * @returns {?string}
     */
    get: (name) => {
      try {
        return localStorage.getItem(PREFIX + name);
      } catch (e) {
        return null;
      }
    },

    /**
     * @param {string} name
     * @param {?string} value nothing forgets the choice
     */
    set: (name, value) => {
      try {
        if (value) {
          localStorage.setItem(PREFIX + name, value);
        } else {
          localStorage.removeItem(PREFIX + name);
        }
      } catch (e) {
        // The choice lasts as long as the page.
      }
    },
  };

  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  /**
   * Runs a script of the theme, once.
   *
   * @param {string} address
   * @param {string=} look its style
   * @returns {Promise<void>}
   */
  foutwijzer.runScript = (address, look) => {
    if (!running.has(address)) {
      const load = (resolve, reject) => {
        const style = document.createElement('link');
        const script = document.createElement('script');
        style.rel = 'stylesheet';
        style.href = look;
        script.src = address;
        script.onload = () => resolve();
        script.onerror = () => {
          running.delete(address);
          reject(new Error(address));
        };
        document.head.append(...(look ? [style, script] : [script]));
      };
      running.set(address, new Promise(load));
    }
    return running.get(address);
  };
})();
