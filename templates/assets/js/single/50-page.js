/** Makes a page of an article: puts its frame around it, and runs the site's scripts on it. */
(function () {
  'use strict';

  const { blocks, bundles, place } = foutwijzer;
  const SHARD = /^foutwijzer\.shard\('[^']*',-?\d+,'([^]*)'\);\s*$/;
  const ESCAPED = /\\(?:u([0-9a-f]{4})|([^]))/g;
  const BUNDLE = /assets\/([a-z]+)/;

  const view = document.querySelector('.view');

  /** @param {string} link to a file of the index @returns {Promise<string>} */
  const readShard = async (link) => {
    const text = await blocks.read(link.slice(1));
    return SHARD.exec(text)[1].replace(ESCAPED, (all, hex, plain) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : plain,
    );
  };

  /** The version of this file, which the site has as a script. @param {Object} own */
  const readVersion = async (own) => {
    const text = await blocks.read('version.js');
    own.copyVersion = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  };

  /** For good. @param {Object} own @param {string} name @param {Function} value */
  const give = (own, name, value) => {
    Object.defineProperty(own, name, { get: () => value, set: () => {} });
  };

  /**
   * Runs bundles of the site as if the page had just been loaded, each once.
   *
   * @param {string[]} names
   * @param {Router} router
   */
  const run = (names, router) => {
    const around = [place.location(router), place.history(router)];
    const ran = new Set();
    const own = {};
    const start = (name) => {
      if (!ran.has(name)) {
        ran.add(name);
        bundles[name](own, ...around);
      }
    };
    // The bundles bring what loads files, of which there are none.
    give(own, 'runScript', async (link) => {
      const bundle = BUNDLE.exec(link);
      await (bundle ? start(bundle[1]) : readVersion(own));
    });
    give(own, 'readShard', readShard);
    ['site', ...names].forEach(start);
  };

  /** @param {HTMLElement} article */
  const dress = (article) => {
    const frame = foutwijzer.frame(article.id.split('/')[0]);
    view.replaceChildren(document.importNode(frame.content, true));
    const main = view.querySelector('main');
    main.before(...article.querySelectorAll(':scope > .crumbs'));
    main.parentElement.after(...article.querySelectorAll(':scope > .site-footer'));
    main.append(...article.childNodes);
    if (main.querySelector('[data-search]')) {
      view.querySelector('header [data-search]').remove(); // the page has a box of its own
    }
  };

  /** What pages of a language have in common leads from this one. @param {string} address */
  const lead = (address) => {
    const current = (link) => link.setAttribute('aria-current', 'page');
    view.querySelector('.skip-link').href = '#' + address + ':content';
    [...view.querySelectorAll('.menu a')]
      .filter((link) => link.hash === '#' + address)
      .forEach(current);
    view.querySelectorAll('a[data-language]').forEach((link) => {
      link.dataset.to = link.hash.slice(1).split('/')[0];
      link.dataset.chosen = link.dataset.language;
      delete link.dataset.language; // the site's scripts leave it alone
    });
    [...view.querySelectorAll('[data-to]')]
      .filter((link) => address.startsWith(link.dataset.to + '/'))
      .forEach(current);
  };

  /** Where a ticket knows of no address, this file's and the code's will do. */
  const link = (address) => {
    const code = place.file() + '#' + address.replace(/^.*\//, '') + ':';
    view.querySelectorAll('.ticket:not([data-link])').forEach((ticket) => {
      ticket.dataset.link = code + ticket.closest('section').id;
    });
  };

  /**
   * @param {HTMLElement} article
   * @param {Router} router
   */
  foutwijzer.showPage = (article, router) => {
    const { id, lang, dir, dataset } = article;
    dress(article);
    lead(id);
    link(id);
    Object.assign(document.documentElement, { lang, dir });
    document.title = dataset.title;
    run(dataset.bundles.split(' ').filter(Boolean), router);
  };
})();
