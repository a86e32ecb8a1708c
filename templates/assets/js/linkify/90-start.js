/** Reads what there is beside this script, and begins. */
(() => {
  'use strict';

  const { findCodes, links } = foutwijzer;
  const { script } = foutwijzer;
  if (!script) {
    return; // a module, or no script of its own: there is nothing beside it
  }
  const { src, dataset } = script;
  const selector = dataset.selector || 'body';

  /** @param {string[]} tags @returns {string} the site's language that the reader knows best */
  const readersLanguage = (tags) => {
    const known = (asked) => {
      const parts = asked.toLowerCase().split('-');
      return parts
        .map((part, i) => parts.slice(0, parts.length - i).join('-'))
        .map((range) => tags.find((tag) => tag.toLowerCase() === range))
        .find(Boolean);
    };
    return navigator.languages.map(known).find(Boolean);
  };

  const warn = (problem) => console.warn('linkify.js: ' + problem + ' (' + src + ')');

  /** @param {Object} site what codes.json says */
  const start = (site) => {
    const { languages, sourceLanguage } = site;
    const wanted = (dataset.language || '').toLowerCase();
    const fixed = languages.find((tag) => tag.toLowerCase() === wanted);
    const lang = fixed || readersLanguage(languages) || sourceLanguage;
    const words = foutwijzer.words[lang];
    if (wanted && !fixed) {
      warn('the site has no language "' + wanted + '"');
    }
    const inner = ({ notation, code }) => ({ notation, canonical: code });
    const table = new foutwijzer.codes.Table(
      site.notations,
      site.codes.map((page) => ({ ...page, page, underlying: page.underlying.map(inner) })),
    );
    const tell = (page) => ({
      ...page,
      lang,
      dir: words.dir,
      word: words[page.severity],
      title: page.titles[lang],
      platforms: page.platforms.map((id) => site.platforms[id][lang]).join(' \xb7 '),
    });
    const makeLink = (page, spelling) => {
      const link = document.createElement('a');
      const { title, platforms, word } = tell(page);
      link.href = new URL((fixed ? fixed.toLowerCase() + '/' : '') + page.url, src).href;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = spelling;
      link.setAttribute('aria-description', [title, platforms, word].filter(Boolean).join(' \xb7 '));
      return link;
    };
    const scan = (text) => foutwijzer.scan(text, table, site.cues);
    const link = (texts) =>
      findCodes(texts, scan).forEach((matches, text) => {
        if (!links.isCut(text)) {
          links.make(text, matches, makeLink);
        }
      });
    foutwijzer.showCards(tell);
    foutwijzer.watch(selector, link, (e) => warn('not all codes become links: ' + e.message));
  };

  const read = async () => {
    const answer = await fetch(new URL('codes.json', src));
    if (!answer.ok) {
      throw new Error('status ' + answer.status);
    }
    return answer.json();
  };

  /** @returns {Promise<void>} when there is something to link */
  const ready = () =>
    new Promise((resolve) => {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', resolve);
      } else {
        resolve();
      }
    });

  const begin = async () => {
    try {
      document.querySelector(selector);
    } catch (e) {
      warn('no codes become links, since data-selector="' + selector + '" is no CSS selector');
      return;
    }
    try {
      const [site] = await Promise.all([read(), ready()]);
      start(site);
    } catch (e) {
      warn('no codes become links, since codes.json beside it cannot be used: ' + e.message);
    }
  };

  begin();
})();
