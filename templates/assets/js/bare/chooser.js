/** A page in no language leads on: to the stored choice, else to what the browser asks for. */
(function () {
  'use strict';

  /**
   * The lookup of RFC 4647: each range in turn, cut shorter from its end until a tag is equal.
   *
   * @param {string[]} ranges what the reader wants, best first
   * @param {string[]} tags what there is
   * @returns {?string}
   */
  foutwijzer.lookUpLanguage = function (ranges, tags) {
    for (var i = 0; i < ranges.length; i++) {
      var parts = ranges[i].toLowerCase().split('-');
      while (parts.length > 0) {
        var wanted = parts.join('-');
        for (var j = 0; j < tags.length; j++) {
          if (tags[j].toLowerCase() === wanted) {
            return tags[j];
          }
        }
        parts.pop();
        if (parts.length > 1 && parts[parts.length - 1].length === 1) {
          parts.pop(); // a single letter only introduces what followed it
        }
      }
    }
    return null;
  };

  /**
   * The language of those that there are which the reader chose, or else the browser asks for.
   *
   * @param {string[]} tags
   * @returns {string} the first of them where nothing fits
   */
  foutwijzer.readersLanguage = function (tags) {
    var stored = foutwijzer.choices.get('language');
    var wanted = (stored ? [stored] : []).concat(navigator.languages || [navigator.language]);
    return foutwijzer.lookUpLanguage(wanted, tags) || tags[0];
  };

  var chooser = document.querySelector('[data-chooser]');
  if (!chooser) {
    return;
  }
  /** @type {HTMLAnchorElement[]} */
  var links = Array.from(chooser.querySelectorAll('a[data-language]'));
  var tags = links.map(function (link) {
    return link.getAttribute('data-language');
  });
  var found = links[tags.indexOf(foutwijzer.readersLanguage(tags))];
  if (found) {
    var target = new URL(found.href);
    var hash = location.hash || target.hash;
    location.replace(target.href.split('#')[0] + location.search + hash);
  }
})();
