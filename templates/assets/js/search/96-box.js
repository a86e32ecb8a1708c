/** The search box: a field whose keys lead through a list, and on to a page. */
(function () {
  'use strict';

  /** @type {?HTMLFormElement} */
  const form = document.querySelector('[data-search]:not([data-here])');
  if (!form) {
    return;
  }
  /** @type {HTMLInputElement} */
  const field = form.elements.q;
  const popup = foutwijzer.view.popup(form, field);
  const { changed, close, showsText, leave } = foutwijzer.view.questions(form, field, popup);

  /**
   * As if the reader had clicked on it, with the same keys held.
   *
   * @param {HTMLAnchorElement} link
   * @param {KeyboardEvent} keys
   */
  const follow = (link, { ctrlKey, metaKey, shiftKey }) => {
    const held = { ctrlKey, metaKey, shiftKey };
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
  };

  const clear = () => {
    field.value = '';
    changed();
  };

  /**
   * @param {KeyboardEvent} event
   * @returns {?function()} what the key does here; the rest is the field's
   */
  const action = (event) => {
    const open = popup.isOpen();
    switch (event.key) {
      case 'ArrowDown':
        return () => (open ? popup.move(1) : popup.reopen());
      case 'ArrowUp':
        return () => (open ? popup.move(-1) : popup.reopen());
      case 'Escape':
        return open ? close : clear;
      case 'Enter':
        return popup.chosen() && (() => follow(popup.chosen(), event));
      default:
        return null;
    }
  };

  field.addEventListener('keydown', (event) => {
    const act = !event.isComposing && action(event);
    if (act) {
      event.preventDefault();
      act();
    }
  });

  form.addEventListener('submit', (event) => {
    if (!field.value.trim()) {
      return; // the page of results says what can be searched for
    }
    event.preventDefault();
    if (showsText()) {
      popup.move(1); // on to the first of its codes
    } else {
      leave();
    }
  });

  field.addEventListener('input', (event) => event.isComposing || changed());
  field.addEventListener('compositionend', changed);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!form.contains(event.target)) {
      close();
    }
  });

  // What was typed or pasted before this came; and the index comes now, before the first key.
  if (document.activeElement === field && field.value) {
    changed();
  } else {
    foutwijzer.search.open().catch(() => {}); // said when something is asked
  }
})();
