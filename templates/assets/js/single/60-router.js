/**
 * Where the reader is, as the address of this file says.
 *
 * @typedef {{now: function(): Address, go: function(string, boolean),
 *     write: function(string, string)}} Router
 */
(function () {
  'use strict';

  const { address, articles, place } = foutwijzer;
  const view = document.querySelector('.view');
  const said = document.querySelector('[data-arrived]');

  /** @type {Map<string, number>} how far down the reader was at each entry of the history */
  const heights = new Map();
  let entry = '';
  let entries = Date.now();

  /** @type {Address} */
  let now = { page: '', query: '', anchor: '' };
  let seen = null;
  let turn = 0;

  /** Other languages' links lead to the same place of the same page, where they have it. */
  const leadLanguages = () => {
    const rest = now.page.replace(/^[^/]+/, '');
    view.querySelectorAll('[data-to]').forEach((link) => {
      const page = link.dataset.to + rest;
      const home = { page: link.dataset.to + '/index', query: '', anchor: '' };
      link.href = address.link(articles.addresses.has(page) ? { ...now, page } : home);
    });
  };

  /** @param {Address} to @param {string} how the history gets it */
  const settle = (to, how) => {
    now = to;
    history[how]({ entry }, '', address.link(to));
    seen = location.hash;
    leadLanguages();
  };

  /** The keyboard goes on from there, as it does in a page. @param {string} id */
  const standAt = (id) => {
    const target = document.getElementById(id);
    if (target && target.hasAttribute('tabindex')) {
      target.focus({ preventScroll: true });
    } else if (target) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.removeAttribute('tabindex');
    }
  };

  /** @type {Router} */
  const router = {
    now: () => now,

    /** @param {string} link @param {boolean} replaces */
    go: (link, replaces) => {
      const to = address.link(address.of(link));
      if (to === location.hash) {
        dispatchEvent(new HashChangeEvent('hashchange'));
      } else {
        location[replaces ? 'replace' : 'assign'](to);
      }
    },

    /** @param {'pushState'|'replaceState'} how @param {string} link */
    write: (how, link) => {
      if (how === 'pushState') {
        heights.set(entry, scrollY);
        entry = String(++entries);
      }
      settle(address.of(link), how);
    },
  };

  /** @param {number=} height that the reader comes back to */
  const show = async (height) => {
    const mine = ++turn;
    const article = await articles.read(now.page);
    if (mine !== turn) {
      return;
    }
    const { style } = document.documentElement;
    const first = !view.firstChild;
    style.scrollBehavior = 'auto'; // a page stands where it is loaded
    scrollTo(0, 0);
    foutwijzer.showPage(article, router);
    leadLanguages();
    if (height !== undefined) {
      scrollTo(0, height);
    }
    style.scrollBehavior = '';
    if (!first) {
      view.focus({ preventScroll: true });
      said.textContent = document.title;
    }
  };

  /** @returns {boolean} whether the address has come to name another page */
  const arrive = () => {
    if (location.hash === seen) {
      return false;
    }
    const { entry: known, height } = history.state || {};
    const from = now.page;
    heights.set(entry, scrollY);
    entry = known || String(++entries);
    settle(address.of(location.hash), 'replaceState');
    const back = known ? heights.get(entry) ?? height : undefined;
    if (now.page !== from) {
      place.leave();
      show(back);
      return true;
    }
    if (back !== undefined) {
      scrollTo(0, back);
    } else {
      standAt(now.anchor);
    }
    return false;
  };

  // The address changes before the scripts of the page that it leaves hear of it.
  let arrived = false;
  place.listen(window, 'popstate', () => {
    arrived = arrive() || arrived;
  });
  place.listen(window, 'hashchange', (event) => {
    if (arrive() || arrived) {
      event.stopImmediatePropagation();
    }
    arrived = false;
  });
  place.listen(window, 'pagehide', () => history.replaceState({ entry, height: scrollY }, ''));

  foutwijzer.router = router;
  history.scrollRestoration = 'manual';
  arrive();
})();
