/** The page that says, without a network, that a page is not here. */
(function () {
  'use strict';

  const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'";

  /** @param {string} text @returns {string} */
  const escape = (text) => text.replace(/[&<>"]/g, (c) => '&#' + c.charCodeAt(0) + ';');

  const link = (href, words) =>
    '<a href="' + escape(href) + '" lang="' + words.lang + '" dir="' + words.dir + '">' + escape(words.name) + '</a>';

  /**
   * @param {{languages: string[], address: function(string): string, style: ?string}} kept
   * @param {string} language that the page is written in
   * @param {boolean} lost whether it was here once
   * @param {function(string): string} pathIn the best that a language has for it
   * @returns {Response}
   */
  foutwijzer.missingPage = (kept, language, lost, pathIn) => {
    const words = foutwijzer.words[language];
    const ways = kept.languages.map(
      (l) => '<li>' + link(kept.address(pathIn(l)), foutwijzer.words[l]) + '</li>'
    );
    const html = [
      '<!DOCTYPE html>',
      '<html lang="' + words.lang + '" dir="' + words.dir + '">',
      '<meta charset="utf-8">',
      '<meta http-equiv="Content-Security-Policy" content="' + POLICY + '">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<title>' + escape(words.title) + '</title>',
      kept.style ? '<link rel="stylesheet" href="' + escape(kept.address(kept.style)) + '">' : '',
      '<main class="content bare">',
      '<h1>' + escape(words.title) + '</h1>',
      '<p>' + escape(lost ? words.lost : words.text) + '</p>',
      '<ul>' + ways.join('') + '</ul>',
      '<p><a href="">' + escape(words.again) + '</a></p>',
      '</main>',
    ];
    return new Response(html.join('\n'), {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  };
})();
