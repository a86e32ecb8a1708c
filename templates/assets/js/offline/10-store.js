/**
 * What this browser keeps of the site: packs of files, each in a cache of its own that is named by
 * its digest, and notes that say which of them count. So an edition is whole before it is the one
 * that counts, and what two editions or languages share is there once.
 */
(function () {
  'use strict';

  const MARK = 'offline/whole';

  /**
   * @typedef {{digest: string, group: string, files: string[]}} KeptPack
   * @typedef {{list: string, languages: string[], packs: KeptPack[]}} Edition
   */

  /**
   * @param {string} scope the address of the site's root; other sites of the same host have others
   */
  foutwijzer.store = (scope) => {
    const prefix = 'foutwijzer-1 ' + scope + ' ';
    const notes = prefix + 'notes';

    /** @param {string} path @returns {string} */
    const address = (path) => scope + path.split('/').map(encodeURIComponent).join('/');

    /** @param {string} digest @returns {string} the name of a pack's cache */
    const pack = (digest) => prefix + 'pack ' + digest;

    /** @param {string} path @param {string} cacheName @returns {Promise<Response|undefined>} */
    const match = (path, cacheName) => caches.match(address(path), { cacheName, ignoreVary: true });

    const store = {
      scope,
      prefix,
      address,

      /** @returns {Promise<?>} what was noted by a name: 'current', 'before' or 'wanted' */
      read: async (name) => {
        const found = await match('offline/' + name, notes);
        return found ? found.json() : null;
      },

      /** @param {string} name @param {?Object} value nothing takes the note away */
      write: async (name, value) => {
        const cache = await caches.open(notes);
        const key = address('offline/' + name);
        return value ? cache.put(key, new Response(JSON.stringify(value))) : cache.delete(key);
      },

      /** @returns {Promise<Response|undefined>} */
      file: (path, digest) => match(path, pack(digest)),

      /** @returns {Promise<?string[]>} the files of a pack, nothing if some are not here */
      files: async (digest) => {
        const mark = await match(MARK, pack(digest));
        return mark ? mark.json() : null;
      },

      /** Whether no file of a pack was taken away. */
      isWhole: async ({ digest, files }) => {
        const there = (await caches.has(pack(digest))) && (await store.files(digest));
        const keys = there ? await (await caches.open(pack(digest))).keys() : [];
        return keys.length === files.length + 1;
      },

      /**
       * Keeps a pack; it counts as kept when its last file is.
       *
       * @param {string} digest
       * @param {function(function(string, Response): Promise): Promise} unpack hands over each file
       * @returns {Promise<string[]>} its files
       */
      keep: async (digest, unpack) => {
        await store.drop(digest);
        const cache = await caches.open(pack(digest));
        const files = [];
        try {
          await unpack((path, response) => {
            files.push(path);
            return cache.put(address(path), response);
          });
          await cache.put(address(MARK), new Response(JSON.stringify(files)));
        } catch (e) {
          await store.drop(digest);
          throw e;
        }
        return files;
      },

      drop: (digest) => caches.delete(pack(digest)),

      /** Takes away all packs but those of some editions. */
      sweep: async (editions) => {
        const kept = editions.flatMap((e) => (e ? e.packs.map((p) => pack(p.digest)) : []));
        const names = await caches.keys();
        const left = names.filter((n) => n.startsWith(prefix + 'pack ') && !kept.includes(n));
        await Promise.all(left.map((name) => caches.delete(name)));
      },

      /** @returns {Promise<number>} for how many bytes there is room left */
      free: async () => {
        const { quota, usage } = await navigator.storage.estimate();
        return Math.max(0, quota - usage);
      },

      /** Takes away all that is of this site, and nothing of another. */
      clear: async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
        await Promise.all(names.map((name) => caches.delete(name)));
      },
    };
    return store;
  };
})();
