// Runs in the head, before anything is painted: the colours that the reader chose, and so what
// only those with scripts see.
(function () {
  'use strict';
  document.documentElement.dataset.theme = 'auto';
  try {
    document.documentElement.dataset.theme = localStorage.getItem('foutwijzer.theme') || 'auto';
  } catch (e) {
    // No storage here: the system's colours it is.
  }
})();
