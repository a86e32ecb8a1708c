/** A copy for use without a network says when it is old, and asks for a newer one when told to. */
(function () {
  'use strict';

  const PATIENCE_MS = 15000;

  /** @type {?HTMLElement} */
  const line = document.querySelector('[data-edition]');
  if (!line) {
    return;
  }
  const words = line.dataset;

  const day = (iso) =>
    new Date(iso).toLocaleDateString(document.documentElement.lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

  if (foutwijzer.isOld(words.edition, words.staleAfter, Date.now())) {
    document.querySelector('.edition-age').hidden = false;
  }

  /** @returns {Promise<Object>} the version of the site now */
  const ask = async () => {
    const answer = await fetch(words.current, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) {
      throw new Error(words.current);
    }
    return answer.json();
  };

  /** @param {Object} site @returns {string} how the copy stands to it */
  const verdict = (site) => {
    const copy = foutwijzer.copyVersion;
    if (site.hash === copy.hash) {
      return words.newest;
    }
    const counts = foutwijzer.compareVersions(copy, site);
    const text = site.edition < copy.edition ? words.older : words.newer;
    return fill(text, { ...counts, date: day(site.edition) });
  };

  const button = line.querySelector('button');
  const status = line.querySelector('[role=status]');
  if (button) {
    button.addEventListener('click', async () => {
      button.disabled = true;
      status.textContent = words.asking;
      try {
        const [site] = await Promise.all([ask(), foutwijzer.runScript(words.own)]);
        status.textContent = verdict(site);
      } catch (e) {
        status.textContent = words.unknown; // whatever went wrong, nothing is known
      }
      button.disabled = false;
    });
  }
})();
