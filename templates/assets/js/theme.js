// Runs in the head, before anything is painted: the colours that the reader chose.
(function () {
  'use strict';
  try {
    var stored = localStorage.getItem('foutwijzer.theme');
    if (stored === 'light' || stored === 'dark') {
      document.documentElement.dataset.theme = stored;
    }
  } catch (e) {
    // No storage here: the system's colours it is.
  }
})();
