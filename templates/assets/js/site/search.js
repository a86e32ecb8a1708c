/** The search box until a reader turns to it: then it gets the search itself. */
(function () {
  'use strict';

  /** Longer than any query: a text in which codes may stand. */
  const LONGEST_QUERY = 200;

  const TYPED_IN = 'input:not([type=checkbox]), textarea, select';

  /** @type {?HTMLFormElement} */
  const form = document.querySelector('[data-search]');
  if (!form) {
    return;
  }
  /** @type {HTMLInputElement} */
  const field = form.elements.q;
  const { bundle, look, here, search } = form.dataset;
  form.dataset.codes = form.getAttribute('action');
  form.setAttribute('action', search);

  const load = () => {
    if (here === undefined) {
      foutwijzer.runScript(bundle, look).catch(() => {}); // asked for again at the next focus
    }
  };

  /** @param {KeyboardEvent} event */
  const callsForSearch = (event) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key === '/' ? !command : event.key.toLowerCase() === 'k' && command;
    const typing = event.target instanceof Element && event.target.closest(TYPED_IN);
    return key && !event.altKey && !event.isComposing && !typing;
  };

  document.addEventListener('keydown', (event) => {
    if (callsForSearch(event)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  // A field has one line only, so the whole text is kept for whoever hears of the change.
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/plain').trim();
    if (text.length > LONGEST_QUERY || /[\r\n]/.test(text)) {
      event.preventDefault();
      foutwijzer.pasted = text;
      field.value = text.slice(0, LONGEST_QUERY).replace(/\s+/g, ' ');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  field.addEventListener('focus', load);
  if (document.activeElement === field) {
    load();
  }
})();
