/** An address that leads nowhere may still hold a code: then on to the page of that code. */
(function () {
  'use strict';

  /**
   * The slugs that a mistyped last part of a path may have meant, likeliest first.
   *
   * @param {string} segment
   * @returns {string[]}
   */
  foutwijzer.slugsIn = function (segment) {
    var text = segment.normalize('NFKC').trim().toLowerCase();
    text = text.replace(/\.html?$/, '').replace(/[\u2010-\u2015\u2212]/g, '-');
    var slugs = [];
    if (/^-?[0-9]{1,10}$/.test(text)) {
      var number = Number(text);
      slugs.push(number < 0 ? 'minus' + text : text);
      if (number >= -0x80000000 && number <= 0xffffffff) {
        slugs.push('0x' + (number >>> 0).toString(16).padStart(8, '0'));
      }
    }
    if (/^(0x)?[0-9a-f]{8}$/.test(text)) {
      slugs.push('0x' + text.replace(/^0x/, ''));
    }
    var plain = text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    if (plain) {
      slugs.push(plain);
    }
    return slugs.filter(function (slug, i) {
      return slugs.indexOf(slug) === i;
    });
  };

  /** @returns {string} */
  function lastSegment() {
    var raw = location.pathname.replace(/\/+$/, '').split('/').pop() || '';
    try {
      return decodeURIComponent(raw);
    } catch (e) {
      return raw;
    }
  }

  /**
   * Goes to the first of these pages that exists.
   *
   * @param {string[]} pages
   */
  function goToFirst(pages) {
    if (pages.length === 0) {
      return;
    }
    fetch(pages[0], { method: 'HEAD' }).then(
      function (response) {
        if (response.ok) {
          location.replace(pages[0] + location.search + location.hash);
        } else {
          goToFirst(pages.slice(1));
        }
      },
      function () {
        // No network: the list that stands here remains.
      },
    );
  }

  /**
   * Offers to search for what was asked, in the reader's language first.
   *
   * @param {HTMLElement} place
   */
  function offerSearch(place) {
    var sections = Array.from(place.children);
    var tags = sections.map(function (section) {
      return section.dataset.language;
    });
    place.prepend(sections[tags.indexOf(foutwijzer.readersLanguage(tags))]);
    var asked = lastSegment().replace(/\.html?$/i, '');
    place.querySelectorAll('input').forEach(function (field) {
      field.value = asked;
    });
    place.dataset.ready = '';
  }

  var place = document.querySelector('[data-not-found]');
  if (place) {
    offerSearch(place);
  }
  if (place && location.protocol.indexOf('http') === 0) {
    var folder = place.getAttribute('data-not-found') + 'code/';
    var pages = foutwijzer.slugsIn(lastSegment()).map(function (slug) {
      return folder + slug + '.html';
    });
    goToFirst(
      pages.filter(function (page) {
        return page !== location.pathname;
      }),
    );
  }
})();
