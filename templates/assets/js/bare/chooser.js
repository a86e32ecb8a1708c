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

  var chooser = document.querySelector('[data-chooser]');
  if (!chooser) {
    return;
  }
  /** @type {HTMLAnchorElement[]} */
  var links = Array.from(chooser.querySelectorAll('a[data-language]'));
  var tags = links.map(function (link) {
    return link.getAttribute('data-language');
  });
  var stored = foutwijzer.choices.get('language');
  var wanted = (stored ? [stored] : []).concat(navigator.languages || [navigator.language]);
  var found = Math.max(0, tags.indexOf(foutwijzer.lookUpLanguage(wanted, tags)));
  if (links[found]) {
    var target = new URL(links[found].href);
    var hash = location.hash || target.hash;
    location.replace(target.href.split('#')[0] + location.search + hash);
  }
})();
