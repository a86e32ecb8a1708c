/** Links to other languages: they lead to the same place in the page, and the choice is kept. */
(function () {
  'use strict';

  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('a[data-language]');

  const followAnchor = () => {
    links.forEach((link) => {
      link.hash = location.hash;
    });
  };

  links.forEach((link) => {
    link.addEventListener('click', () => {
      foutwijzer.choices.set('language', link.dataset.language);
    });
  });
  if (location.hash) {
    followAnchor();
  }
  addEventListener('hashchange', followAnchor);
})();
