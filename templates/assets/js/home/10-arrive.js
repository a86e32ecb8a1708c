/** An address that asks for something: ?q= or #code leads on, as Enter in the search box does. */
(function () {
  'use strict';

  /** @type {HTMLFormElement} */
  const form = document.querySelector('[data-search]');
  const { bundle, look, search } = form.dataset;

  /** @returns {string} what the anchor asks for, if it is not one of the page */
  const anchor = () => {
    let text = location.hash.slice(1);
    try {
      text = decodeURIComponent(text);
    } catch (e) {
      // Then it is asked for as it stands.
    }
    return document.getElementById(text) ? '' : text;
  };

  /** @param {?string} asked */
  const lead = async (asked) => {
    const query = (asked || '').trim();
    if (!query) {
      return;
    }
    let target = search + '?q=' + encodeURIComponent(query);
    form.elements.q.value = query;
    try {
      await foutwijzer.runScript(bundle, look);
      target = await foutwijzer.view.destination(form, query);
    } catch (e) {
      // The page of results says what is wrong.
    }
    location.replace(target);
  };

  lead(new URLSearchParams(location.search).get('q') || anchor());
  addEventListener('hashchange', () => lead(anchor()));
})();
