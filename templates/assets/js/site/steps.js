/** Folded steps: an address that points into one opens it, and paper shows them all. */
(function () {
  'use strict';

  /** @type {HTMLDetailsElement[]} */
  var openedForPrint = [];

  function openTarget() {
    var target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      // An address that nobody wrote by hand.
    }
    if (!target) {
      return;
    }
    for (var at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) {
        at.open = true;
      }
    }
    target.scrollIntoView();
  }

  openTarget();
  window.addEventListener('hashchange', openTarget);
  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) {
      openTarget(); // no hashchange comes when the address stays the same
    }
  });
  window.addEventListener('beforeprint', function () {
    openedForPrint = Array.from(document.querySelectorAll('details:not([open])'));
    openedForPrint.forEach(function (details) {
      details.open = true;
    });
  });
  window.addEventListener('afterprint', function () {
    openedForPrint.forEach(function (details) {
      details.open = false;
    });
    openedForPrint = [];
  });
})();
