// Runs in the head, before anything is painted: the colours that the reader chose, and so what
// only those with scripts see.
(function () {
  'use strict';
  const chosen = document.documentElement.dataset;
  chosen.theme = 'auto';
  try {
    chosen.theme = localStorage.getItem('foutwijzer.theme') || 'auto';
  } catch (e) {
    // No storage here: the system's colours it is.
  }
})();
