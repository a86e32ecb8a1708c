/** Answers requests with what is kept; all else, and whatever goes wrong, goes to the network. */
(function () {
  'use strict';

  const STYLE = /^assets\/site\.[0-9a-f]+\.css$/;

  /** @param {Object} store */
  foutwijzer.answers = (store) => {
    /** @type {?Promise<{edition: Object, files: Map<string, string>, older: Map<string, string>}>} */
    let known = null;

    /** @param {string} address @returns {string} the path in the site */
    const pathOf = (address) =>
      decodeURIComponent(new URL(address).pathname.slice(new URL(store.scope).pathname.length));

    const filesOf = (edition) =>
      new Map(
        (edition ? edition.packs : []).flatMap(({ digest, files }) => files.map((f) => [f, digest]))
      );

    const read = async () => {
      const [edition, before] = await Promise.all([store.read('current'), store.read('before')]);
      return { edition, files: filesOf(edition), older: filesOf(before) };
    };

    /** Drops what only pages of the edition before needed, once none of them is open. */
    const tidy = async ({ edition, older }) => {
      if (older.size && !(await clients.matchAll({ type: 'window' })).length) {
        await store.write('before', null);
        const kept = new Set(edition.packs.map(({ digest }) => digest));
        const left = [...new Set(older.values())].filter((digest) => !kept.has(digest));
        await Promise.all(left.map(store.drop));
      }
    };

    /** @returns {string[]} where hosts would look for what an address names */
    const candidates = (path) =>
      path === '' || path.endsWith('/') ? [path + 'index.html'] : [path, path + '.html'];

    const find = async ({ files, older }, path) => {
      for (const each of candidates(path)) {
        const digest = files.get(each) || older.get(each);
        if (digest) {
          return store.file(each, digest);
        }
      }
      return undefined;
    };

    /** @param {string} referrer @returns {boolean} whether a page in no language led here */
    const isLed = (referrer) =>
      referrer.startsWith(store.scope) && !foutwijzer.words[pathOf(referrer).split('/')[0]];

    const missing = ({ edition, files }, path, referrer) => {
      const [first, ...rest] = path.split('/');
      const there = edition.languages.filter((l) => foutwijzer.words[l]);
      const wanted = [first, ...navigator.languages.map((l) => l.toLowerCase())];
      const language = wanted.find((l) => there.includes(l)) || there[0];
      const same = (l) => candidates([l, ...rest].join('/')).find((p) => files.has(p));
      if (isLed(referrer) && same(language)) {
        return Response.redirect(store.address(same(language)));
      }
      const kept = {
        languages: there,
        address: store.address,
        style: [...files.keys()].find((file) => STYLE.test(file)),
      };
      return foutwijzer.missingPage(kept, language, candidates(path).some((p) => files.has(p)), (l) =>
        same(l) || l + '/index.html'
      );
    };

    /** @param {FetchEvent} event */
    const answer = async (event, path) => {
      const { request } = event;
      const isPage = request.mode === 'navigate';
      if (isPage || !known) {
        known = read();
      }
      const kept = await known;
      if (isPage && kept.edition) {
        event.waitUntil(tidy(kept).catch(() => {}));
      }
      const found = await find(kept, path);
      if (found) {
        return foutwijzer.partOf(found, request.headers.get('Range'));
      }
      if (isPage && kept.files.has(path + '/index.html')) {
        return Response.redirect(store.address(path + '/index.html'));
      }
      try {
        return await fetch(request);
      } catch (e) {
        if (isPage && kept.edition) {
          return missing(kept, path, request.referrer);
        }
        throw e;
      }
    };

    return {
      /** @returns {Promise<Response|undefined>} a file as it is kept */
      kept: async (path) => find(await (known || read()), path),

      /** Forgets what counts, since that has changed. */
      renew: () => {
        known = null;
      },

      /** @returns {?string} the path in the site that a request is for, if it may be answered */
      path: (request) => {
        if (request.method !== 'GET' || !request.url.startsWith(store.scope)) {
          return null;
        }
        try {
          const path = pathOf(request.url);
          return /^(offline\/|worker\.js$)/.test(path) ? null : path;
        } catch (e) {
          return null;
        }
      },

      answer: (event, path) =>
        answer(event, path).catch((e) => {
          known = null;
          return fetch(event.request);
        }),
    };
  };
})();
