/** How queries are read, and which documents come first. */
(() => {
  'use strict';

  const { equal, group, test } = unit;

  /** Terms that know words by what is said of them: in which places of which documents. */
  const termsOf = (index, asked = []) => ({
    meaning: async (word, options) => {
      asked.push(word + (options.unfinished ? '…' : '') + (options.guess ? '' : '!'));
      return word === 'de'
        ? null
        : {
            alternatives: index[word] ? [{ term: { head: word }, factor: 10 }] : [],
            used: null,
            prefix: null,
          };
    },
    documents: async ({ head }, each) =>
      Object.entries(index[head]).forEach(([document, places]) => each(+document, places.length)),
    places: async ({ head }) =>
      new Map(Object.entries(index[head]).map(([d, places]) => [+d, new Set(places)])),
  });

  const asks = async (text) => {
    const asked = [];
    await foutwijzer.rank(termsOf({}, asked), 9, text, null);
    return asked;
  };

  const rank = async (index, text, allowed = null) =>
    (await foutwijzer.rank(termsOf(index), 9, text, allowed)).documents;

  group('queries', () => {
    test('are words, the last of them unfinished', async () =>
      equal(await asks('De app, Fout'), ['de', 'app', 'fout…']));
    test('are finished by anything behind', async () => equal(await asks('fout. '), ['fout']));
    test('have each word once', async () => equal(await asks('fout Fout FOUT,'), ['fout']));
    test('have finished words in quotes of all kinds', async () => {
      equal(await asks('"app fout"'), ['app', 'fout']);
      equal(await asks('„app fout“ nu'), ['app', 'fout', 'nu…']);
      equal(await asks('«app» “fout”'), ['app', 'fout']);
    });
    test('may have a quote that is not closed', async () =>
      equal(await asks('"app fout'), ['app', 'fout…']));
    test('may quote nothing', async () => equal(await asks('"" app "."'), ['app']));
    test('of many words are not guessed at', async () =>
      equal(await asks('aa bb cc dd ee ff gg.'), ['aa!', 'bb!', 'cc!', 'dd!', 'ee!', 'ff!', 'gg!']));
    test('have no more than 32 words', async () =>
      equal((await asks(Array.from({ length: 99 }, (_, i) => 'w' + i).join(' '))).length, 32));
  });

  group('ranking', () => {
    const index = { app: { 1: [0], 2: [0, 1, 2, 3] }, fout: { 1: [1], 3: [9, 10], 4: [1, 2] } };

    test('puts those with all words first, then the better ones, then the first', async () =>
      equal(await rank(index, 'app fout'), [1, 2, 3, 4]));
    test('leaves out what filters do not allow', async () =>
      equal(await rank(index, 'app fout', (document) => document !== 2), [1, 3, 4]));
    test('tells words that are nowhere, but not those that say nothing', async () => {
      const { unmatched } = await foutwijzer.rank(termsOf(index), 9, 'de app xyz', null);
      equal(unmatched, ['xyz']);
    });
  });

  group('phrases', () => {
    const index = { app: { 1: [0], 2: [5], 3: [7] }, fout: { 1: [2], 2: [6], 3: [1] } };

    test('stand one word after the other', async () => equal(await rank(index, '"app fout"'), [2]));
    test('may have any word where one that says nothing stands', async () =>
      equal(await rank(index, '"app de fout"'), [1]));
    test('of words that say nothing forbid nothing', async () =>
      equal((await rank(index, '"de" app')).length, 3));
    test('with a word that is nowhere are nowhere', async () =>
      equal(await rank(index, '"app xyz" fout'), []));
    test('must all be there', async () => equal(await rank(index, '"app fout" "fout app"'), []));
  });
})();
