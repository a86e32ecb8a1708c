/** What words of a query stand for. */
(() => {
  'use strict';

  const { equal, group, test } = unit;

  const SHOWN = 'telefoon';
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

  /** Terms of an index with some words, each in one document more than the one before. */
  const termsOf = (words, broken = []) => {
    const digit = (number) => String.fromCharCode(35 + number + (number > 3));
    const sorted = (keys, value) =>
      keys
        .map((key) => [key, value(key)])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => '#' + key + text + ' ')
        .join('');
    const files = {
      w0: sorted(words, (word) => '!' + digit(1 + words.indexOf(word)) + '$###$$#'),
      v0: sorted(
        words.map((word) => String.fromCharCode(48 + word.length) + word),
        (key) => '!' + digit(31 - Math.clz32(1 + words.indexOf(key.slice(1)))),
      ),
    };
    const read = async (name) => {
      if (broken.includes(name) || !files[name]) {
        throw new Error(name);
      }
      return files[name];
    };
    return new foutwijzer.Terms({ words: ['a'], guesses: ['0'] }, read, () => {});
  };

  const means = async (words, typed, unfinished = false, broken = []) => {
    const meaning = await termsOf(words, broken).meaning(typed, { unfinished, guess: true });
    return meaning && meaning.alternatives.map(({ term }) => term.head).sort();
  };

  const usedFor = async (words, typed) => {
    const meaning = await termsOf(words).mistyped(typed);
    return meaning && meaning.used;
  };

  /** All words that one edit makes of a word. */
  const edited = (word) => {
    const all = [];
    for (let i = 0; i <= word.length; i++) {
      const [before, after] = [word.slice(0, i), word.slice(i)];
      all.push(before + after.slice(1), before + after.slice(0, 2).split('').reverse().join('') + after.slice(2));
      for (const letter of LETTERS) {
        all.push(before + letter + after, before + letter + after.slice(1));
      }
    }
    return [...new Set(all)].filter((each) => each !== word);
  };

  group('mistyped words', () => {
    test('are found whatever the edit and wherever it is', async () => {
      for (const typed of edited(SHOWN)) {
        equal(await usedFor(['batterij', SHOWN], typed), SHOWN, typed);
      }
    });
    test('of eight letters may have two edits', async () => {
      for (const typed of ['tlefon', 'etlefono', 'tteleffoon', 'xelefoox', 'lefoon'].filter(
        (each) => each.length > 7,
      )) {
        equal(await usedFor([SHOWN], typed), SHOWN, typed);
      }
    });
    test('of fewer have one', async () => {
      equal(await usedFor(['opslag'], 'opslg'), 'opslag');
      equal(await usedFor(['opslag'], 'opsl'), null);
      equal(await usedFor(['opslag'], 'posalg'), null);
    });
    test('of three letters are none', async () => equal(await usedFor(['fout'], 'fou'), null));
    test('are letters only', async () => equal(await usedFor(['kblauw'], 'kb1auw'), null));
    test('become the nearest word, then the most frequent', async () => {
      equal(await usedFor(['zouten', 'fouten', 'bouten'], 'fouden'), 'fouten');
      equal(await usedFor(['mouten', 'fouten', 'aap', 'bouten'], 'xouten'), 'bouten');
    });
    test('are not taken for themselves where their entry is missing', async () => {
      const terms = termsOf(['fouten', 'bouten'], ['w0']);
      equal(await terms.mistyped('fouten'), null);
      equal(await terms.mistyped('foutex'), null);
    });
  });

  group('words', () => {
    test('mean themselves first', async () =>
      equal(await means(['fout', 'fouten', 'foute'], 'fout', true), ['fout']));
    test('mean what begins so while they are typed', async () =>
      equal(await means(['fouten', 'foutje', 'four', 'bout'], 'fout', true), ['fouten', 'foutje']));
    test('mean a word with a typo once they are typed, else a beginning', async () => {
      equal(await means(['fouten', 'bout'], 'fout'), ['bout']);
      equal(await means(['foutmelding', 'aap'], 'fout'), ['foutmelding']);
    });
    test('mean the end of compounds where there is nothing else', async () =>
      equal(await means(['netwerkfout', 'invoerfout', 'aap'], 'fout'), [
        'invoerfout',
        'netwerkfout',
      ]));
    test('that are like none mean nothing', async () => equal(await means(['aap'], 'xyzzy'), []));
    test('are not guessed at in long queries', async () => {
      const asked = { unfinished: true, guess: false };
      equal((await termsOf(['fouten']).meaning('fout', asked)).alternatives, []);
    });
  });
})();
