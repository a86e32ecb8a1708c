// Runs in the head of the one file, in any browser: whether this one can show its pages.
(function () {
  'use strict';
  var root = document.documentElement;
  var able = window.DecompressionStream && window.AbortSignal && window.HTMLDialogElement;
  root.setAttribute('data-single', able ? 'pages' : 'old');
})();
