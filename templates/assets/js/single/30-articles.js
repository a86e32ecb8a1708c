/** The articles of this file, which stand in it or in its blocks. */
(function () {
  'use strict';

  const { blocks } = foutwijzer;
  const MARK = '\u0001';
  const RADIX = 36;
  const PAGE = /^[^/]+\/(?!.*\.js$)/;
  const IDS = [
    'id',
    'for',
    'list',
    'headers',
    'popovertarget',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
  ];

  /** What those without scripts read; here it is in the way of scripts that look for a page's own. */
  const plain = document.querySelector('.plain');
  plain.remove();

  /** @type {Map<string, HTMLElement>} by address */
  const standing = new Map();
  plain.querySelectorAll('.one-page').forEach((article) => standing.set(article.id, article));

  const packed = blocks.names().filter((name) => PAGE.test(name));
  const addresses = new Set([...standing.keys(), ...packed]);

  /** @type {Map<string, Promise<string[]>>} the lines that pages of a language share */
  const shared = new Map();

  /** @param {string} language */
  const linesOf = (language) => {
    if (!shared.has(language)) {
      shared.set(language, blocks.read(language).then((text) => text.split('\n')));
    }
    return shared.get(language);
  };

  /** @param {string} address @returns {Promise<HTMLElement>} */
  const unpack = async (address) => {
    const lines = await linesOf(address.split('/')[0]);
    const html = (await blocks.read(address))
      .split('\n')
      .map((line) => (line[0] === MARK ? lines[parseInt(line.slice(1), RADIX)] : line))
      .join('\n');
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return document.adoptNode(body.firstElementChild);
  };

  /** @param {HTMLElement} article gets the ids that it has as a page */
  const unprefix = (article) => {
    const prefix = article.id + ':';
    IDS.forEach((name) => {
      article.querySelectorAll('[' + name + ']').forEach((element) => {
        element.setAttribute(name, element.getAttribute(name).replaceAll(prefix, ''));
      });
    });
  };

  /** Where nobody sees them without scripts, they stand where no browser decodes them all at once. */
  const hidden = document.querySelector('template[data-pictures]');
  const pictures = hidden ? hidden.content : document;

  /** @param {string} link of a picture of this file */
  const source = (link) => pictures.querySelector(link).firstElementChild.getAttribute('href');

  /** @param {SVGElement} drawn a picture as it is without scripts */
  const restore = (drawn) => {
    const image = new Image(drawn.getAttribute('width'), drawn.getAttribute('height'));
    image.alt = drawn.getAttribute('aria-label') || '';
    image.src = source(drawn.firstElementChild.getAttribute('href'));
    drawn.replaceWith(image);
    if (drawn.dataset.large) {
      const link = document.createElement('a');
      link.className = 'zoom';
      link.href = source(drawn.dataset.large);
      image.replaceWith(link);
      link.append(image);
    }
  };

  foutwijzer.articles = {
    addresses,

    /** As addresses have them, the source language first. */
    languages: [...new Set([...addresses].map((address) => address.split('/')[0]))],

    /**
     * An article as its page has it in the site.
     *
     * @param {string} address of one that there is
     * @returns {Promise<HTMLElement>} to be changed at will
     */
    read: async (address) => {
      const stands = standing.get(address);
      const article = stands ? stands.cloneNode(true) : await unpack(address);
      unprefix(article);
      article.querySelectorAll('svg.picture').forEach(restore);
      return article;
    },

    /** @param {string} link leads to a file, which its reader gets */
    download: (link) => plain.querySelector('a[download]' + link).click(),
  };
})();
