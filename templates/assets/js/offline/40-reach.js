/** Brings what is kept to what the site is now: whole, or not at all. */
(function () {
  'use strict';

  const EVERY_LANGUAGE = 'all-languages';

  /** How often a list is asked for again because a new edition is just being published. */
  const ATTEMPTS = 3;

  /** How many times its size a pack of pages takes once unpacked: pages are much alike. */
  const UNPACKED = 8;

  /** @typedef {ReturnType<typeof foutwijzer.store>} Store */

  /** @returns {{group: string, path: string, size: number, digest: string}[]} */
  const packsFor = (list, languages) =>
    foutwijzer
      .readPackList(list)
      .filter(({ group }) => group === EVERY_LANGUAGE || languages.includes(group));

  /**
   * @param {Store} store
   * @param {string[]} languages
   * @param {AbortSignal=} signal
   * @returns {Promise<{list: string, packs: Object[], missing: Object[], total: number, left: number}>}
   *     how many bytes all packs have, and those that are still to come
   */
  foutwijzer.plan = async (store, languages, signal) => {
    const list = await foutwijzer.downloadList(store.scope, signal);
    const packs = packsFor(list, languages);
    if (!packs.length) {
      throw new foutwijzer.Mismatch('no list of packs');
    }
    for (const pack of packs) {
      pack.files = await store.files(pack.digest);
    }
    const missing = packs.filter((pack) => !pack.files);
    const size = (some) => some.reduce((sum, pack) => sum + pack.size, 0);
    return { list, packs, missing, total: size(packs), left: size(missing) };
  };

  /** @returns {number} how many bytes a pack is about to take; pictures are as small as they get */
  const roomFor = ({ path, size }) => (path.includes('.pages-') ? size * UNPACKED : size);

  /** Nothing is fetched that there is no room for. */
  const demandRoom = async (store, packs) => {
    const wanted = packs.reduce((sum, pack) => sum + roomFor(pack), 0);
    if (wanted > (await store.free())) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
  };

  const attempt = async (store, languages, signal, tell) => {
    const plan = await foutwijzer.plan(store, languages, signal);
    await demandRoom(store, plan.missing);
    let done = plan.total - plan.left;
    const add = (bytes) => tell((done += bytes), plan.total);
    add(0);
    for (const pack of plan.missing) {
      const bytes = await foutwijzer.downloadPack(store.scope, pack, signal, add);
      pack.files = await store.keep(pack.digest, (keep) => foutwijzer.unpack(bytes, keep));
      signal.throwIfAborted();
    }
    const groups = new Set(plan.packs.map((pack) => pack.group));
    return {
      list: plan.list,
      languages: languages.filter((language) => groups.has(language)),
      packs: plan.packs.map(({ digest, group, files }) => ({ digest, group, files })),
    };
  };

  /**
   * Fetches what is not here yet, and only then lets it count. Pages that are open may still need
   * the files of the edition before, so those stay until the site is opened anew.
   *
   * @param {Store} store
   * @param {string[]} languages
   * @param {AbortSignal} signal
   * @param {function(number, number)} tell gets the bytes that are here, and all
   * @returns {Promise<boolean>} whether another edition counts now than before
   */
  foutwijzer.reach = async (store, languages, signal, tell) => {
    let edition;
    for (let tries = 1; !edition; tries++) {
      try {
        edition = await attempt(store, languages, signal, tell);
      } catch (e) {
        if (!(e instanceof foutwijzer.Mismatch) || tries === ATTEMPTS) {
          throw e;
        }
      }
    }
    const current = await store.read('current');
    const newer = Boolean(current) && current.list !== edition.list;
    if (newer) {
      await store.write('before', current);
    }
    await store.write('current', edition);
    await store.write('wanted', null);
    await store.sweep([edition, await store.read('before')]);
    return newer;
  };

  /** @returns {?Object} a note without some languages, nothing if it had no other */
  const without = (note, languages) => {
    const rest = note ? note.languages.filter((language) => !languages.includes(language)) : [];
    return rest.length ? { ...note, languages: rest } : null;
  };

  /** Keeps some languages no longer, nor waits for them. */
  foutwijzer.forget = async (store, languages) => {
    const edition = without(await store.read('current'), languages);
    const wanted = without(await store.read('wanted'), languages);
    if (!edition && !wanted) {
      await store.clear();
      return;
    }
    if (edition) {
      edition.packs = edition.packs.filter(({ group }) => !languages.includes(group));
    }
    await store.write('current', edition);
    await store.write('before', null);
    await store.write('wanted', wanted);
    await store.sweep([edition]);
  };
})();
