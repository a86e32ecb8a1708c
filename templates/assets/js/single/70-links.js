/** Links and forms of pages, which lead from one to another inside this file. */
(function () {
  'use strict';

  const { articles, place, router } = foutwijzer;

  place.listen(document, 'click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || event.defaultPrevented) {
      return;
    }
    const { hash, dataset } = link;
    if (dataset.chosen) {
      foutwijzer.choices.set('language', dataset.chosen);
    }
    event.preventDefault();
    if (hash.startsWith('#file-')) {
      articles.download(hash);
    } else {
      router.go(hash, false);
    }
  });

  place.listen(document, 'submit', (event) => {
    if (!event.defaultPrevented) {
      const { target } = event;
      const asked = new URLSearchParams(new FormData(target));
      event.preventDefault();
      router.go(target.getAttribute('action').split('?')[0] + '?' + asked, false);
    }
  });
})();
