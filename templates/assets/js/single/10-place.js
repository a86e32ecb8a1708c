/** What the scripts of a page get for the browser's location and history, while the page shows. */
(function () {
  'use strict';

  /** What a page's scripts listen to on the document and the window ends with the page. */
  let shown = new AbortController();

  const add = EventTarget.prototype.addEventListener;
  [document, window].forEach((target) => {
    target.addEventListener = (type, listener, options) => {
      const { signal } = shown;
      add.call(target, type, listener, { capture: options === true, ...options, signal });
    };
  });

  /** The address of this file, or its name where it has none that others can use. */
  const file = () => {
    const address = location.href.split('#')[0];
    const name = address.replace(/^.*\//, '');
    return location.protocol === 'file:' ? decodeURIComponent(name) : address;
  };

  foutwijzer.place = {
    file,

    /**
     * Listens as long as the file is open.
     *
     * @param {EventTarget} target
     * @param {string} type
     * @param {function(Event)} listener
     */
    listen: (target, type, listener) => add.call(target, type, listener),

    /** The page that shows is one no more. */
    leave: () => {
      shown.abort();
      shown = new AbortController();
    },

    /**
     * @param {Router} router
     * @returns {Object} in place of location
     */
    location: ({ now, go }) => {
      const { signal } = shown;
      const lead = (link, replaces) => signal.aborted || go(link, replaces);
      return {
        protocol: 'file:',
        get pathname() {
          return '#' + now().page;
        },
        get search() {
          return now().query;
        },
        get hash() {
          return now().anchor && '#' + encodeURIComponent(now().anchor);
        },
        get href() {
          return file() + this.pathname + this.search + this.hash;
        },
        assign: (link) => lead(link, false),
        replace: (link) => lead(link, true),
      };
    },

    /**
     * @param {Router} router
     * @returns {Object} in place of history
     */
    history: ({ write }) => {
      const { signal } = shown;
      const change = (how) => (state, title, link) => signal.aborted || write(how, link);
      return { pushState: change('pushState'), replaceState: change('replaceState') };
    },
  };
})();
