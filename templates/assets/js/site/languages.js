/** Links to other languages: they lead to the same place in the page, and the choice is kept. */
(function () {
  'use strict';

  /** @type {NodeListOf<HTMLAnchorElement>} */
  var links = document.querySelectorAll('a[data-language]');

  function followAnchor() {
    links.forEach(function (link) {
      link.hash = location.hash;
    });
  }

  links.forEach(function (link) {
    link.addEventListener('click', function () {
      foutwijzer.choices.set('language', link.getAttribute('data-language'));
    });
  });
  if (location.hash) {
    followAnchor();
  }
  window.addEventListener('hashchange', followAnchor);
})();
