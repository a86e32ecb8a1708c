/** Languages that are kept no longer. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const store = foutwijzer.store(new URL('forget/', location.href).href);
  const packs = ['all-languages', 'de', 'nl'].map((name) => ({ digest: name, group: name, files: [] }));

  /** @returns {Promise<Array<?string[]>>} the languages that are kept then, and those waited for */
  const forget = async (kept, wanted, languages) => {
    await store.clear();
    await store.write('current', kept && { list: '', languages: kept, packs });
    await store.write('wanted', wanted && { languages: wanted });
    await foutwijzer.forget(store, languages);
    const notes = await Promise.all(['current', 'wanted'].map(store.read));
    return notes.map((note) => note && note.languages);
  };

  group('a language that is removed', () => {
    test('leaves the others, and what all have', async () => {
      equal(await forget(['de', 'nl'], null, ['de']), [['nl'], null]);
      equal((await store.read('current')).packs.map((pack) => pack.group), ['all-languages', 'nl']);
    });
    test('is waited for no longer', async () =>
      equal(await forget(['de', 'nl'], ['de', 'nl', 'en'], ['de']), [['nl'], ['nl', 'en']]));
    test('takes no wish for another away', async () =>
      equal(await forget(['nl'], ['nl', 'en'], ['nl']), [null, ['en']]));
    test('leaves nothing if it was the last', async () => {
      equal(await forget(['nl'], ['nl'], ['nl']), [null, null]);
      equal((await caches.keys()).filter((name) => name.startsWith(store.prefix)), []);
    });
  });
})();
