/** Folded steps: an address that points into one opens it, and paper shows them all. */
(function () {
  'use strict';

  /** @type {HTMLDetailsElement[]} */
  let openedForPrint = [];

  const openTarget = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      // An address that nobody wrote by hand.
    }
    if (!target) {
      return;
    }
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) {
        at.open = true;
      }
    }
    target.scrollIntoView();
  };

  openTarget();
  window.addEventListener('hashchange', openTarget);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) {
      openTarget(); // no hashchange comes when the address stays the same
    }
  });
  window.addEventListener('beforeprint', () => {
    openedForPrint = Array.from(document.querySelectorAll('.steps details:not([open])'));
    openedForPrint.forEach((details) => {
      details.open = true;
    });
  });
  window.addEventListener('afterprint', () => {
    openedForPrint.forEach((details) => {
      details.open = false;
    });
    openedForPrint = [];
  });
})();
