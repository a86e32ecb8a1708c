/** Folded steps: an address that points into one opens it, and paper shows them all. */
(function () {
  'use strict';

  /** @type {HTMLDetailsElement[]} */
  let opened = [];

  const openTarget = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      // An address that nobody wrote by hand.
    }
    if (target) {
      for (let at = target; at; at = at.parentElement) {
        at.open = true; // which matters to those that fold
      }
      target.scrollIntoView();
    }
  };

  openTarget();
  addEventListener('hashchange', openTarget);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) {
      openTarget(); // no hashchange comes when the address stays the same
    }
  });
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.steps details:not([open])')];
    opened.forEach((details) => {
      details.open = true;
    });
  });
  addEventListener('afterprint', () => {
    opened.forEach((details) => {
      details.open = false;
    });
  });
})();
