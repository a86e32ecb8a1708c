/** An address that leads nowhere may hold a code, or be a page's but for how it is written. */
(function () {
  'use strict';

  /**
   * @param {string[]} values
   * @returns {string[]} each once
   */
  function unique(values) {
    return Array.from(new Set(values));
  }

  /**
   * The slugs that a part of a path means as a number of a code, likeliest first.
   *
   * @param {string} part
   * @returns {string[]}
   */
  foutwijzer.numbersIn = function (part) {
    var text = part.normalize('NFKC').trim().toLowerCase();
    text = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\.html?$/, '');
    var slugs = [];
    if (/^-? ?[0-9]{1,3}([ .,'\u2019][0-9]{3})*$|^-? ?[0-9]{1,10}$/.test(text)) {
      var digits = text.replace(/[^0-9-]/g, '');
      var number = Number(digits);
      slugs.push(digits.replace('-', 'minus-'));
      if (number >= -0x80000000 && number <= 0xffffffff) {
        slugs.push('0x' + (number >>> 0).toString(16).padStart(8, '0'));
      }
    }
    var hex = /^(0x|&h)? ?([0-9a-f]{4}[ _-]?[0-9a-f]{4}|[0-9a-f]{1,8})l?$/.exec(text);
    var bits = hex ? hex[2].replace(/[^0-9a-f]/g, '') : '';
    if (hex && (hex[1] || bits.length === 8)) {
      slugs.push('0x' + bits.padStart(8, '0'));
    }
    return slugs.concat((text.match(/0x[0-9a-f]{8}(?![0-9a-z])/) || []).slice(0, 1));
  };

  /**
   * The slugs that a mistyped last part of a path may have meant, likeliest first.
   *
   * @param {string} part
   * @returns {string[]}
   */
  foutwijzer.slugsIn = function (part) {
    var text = part.normalize('NFKC').toLowerCase().replace(/\.html?$/, '');
    var plain = text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return unique(foutwijzer.numbersIn(part).concat(plain || []));
  };

  /**
   * The pages, below the site's root, that a mistyped path may have meant, likeliest first.
   *
   * @param {string[]} parts of the path below the root
   * @param {string[]} languages as paths name them, the reader's first
   * @returns {string[]}
   */
  foutwijzer.pagesFor = function (parts, languages) {
    var first = (parts[0] || '').toLowerCase();
    var named = languages.indexOf(first) >= 0;
    var unknown = !named && parts.length > 1 && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(first);
    var folder = named ? first + '/' : unknown ? languages[0] + '/' : '';
    var rest = folder ? parts.slice(1) : parts;
    var path = rest.map(encodeURIComponent).join('/').toLowerCase();
    var pages = [folder + (path.replace(/\.html?$/, '') || 'index') + '.html'];
    var slugs = foutwijzer.slugsIn(rest[rest.length - 1] || '');
    rest.slice(0, -1).forEach(function (part) {
      slugs = slugs.concat(foutwijzer.numbersIn(part));
    });
    slugs.forEach(function (slug) {
      var page = 'code/' + slug + '.html';
      pages.push(named ? folder + page : page, page);
    });
    return unique(pages);
  };

  /**
   * @param {string} root the path of the site's root
   * @returns {string[]} the parts of the path that was asked for, below the root
   */
  function askedParts(root) {
    var path = location.pathname;
    var below = path.toLowerCase().indexOf(root.toLowerCase()) === 0 ? path.slice(root.length) : path;
    return below.split('/').filter(Boolean).map(function (part) {
      try {
        return decodeURIComponent(part);
      } catch (e) {
        return part;
      }
    });
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
   * @param {string} asked
   * @returns {string[]} all languages as paths name them, the reader's first
   */
  function offerSearch(place, asked) {
    var sections = Array.from(place.children);
    var tags = sections.map(function (section) {
      return section.dataset.language;
    });
    var reader = foutwijzer.readersLanguage(tags);
    place.prepend(sections[tags.indexOf(reader)]);
    place.querySelectorAll('input').forEach(function (field) {
      field.value = asked.replace(/\.html?$/i, '');
    });
    place.dataset.ready = '';
    return unique([reader].concat(tags)).map(function (tag) {
      return tag.toLowerCase();
    });
  }

  var place = document.querySelector('[data-not-found]');
  if (place) {
    var root = place.getAttribute('data-not-found');
    var parts = askedParts(root);
    var languages = offerSearch(place, parts[parts.length - 1] || '');
    if (location.protocol.indexOf('http') === 0) {
      var pages = foutwijzer.pagesFor(parts, languages).map(function (page) {
        return root + page;
      });
      goToFirst(
        pages.filter(function (page) {
          return page !== location.pathname;
        }),
      );
    }
  }
})();
