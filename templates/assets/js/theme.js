// Runs in the head, before anything is painted: the colours that the reader chose.
(function () {
  'use strict';
  try {
    document.documentElement.dataset.theme = localStorage.getItem('foutwijzer.theme') || 'auto';
  } catch (e) {
    // No storage here: the system's colours it is.
  }
})();
