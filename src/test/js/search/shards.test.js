/** Numbers, and sorted shards. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const { Numbers, SortedShards } = foutwijzer;

  group('numbers', () => {
    const read = (text) => {
      const numbers = new Numbers(text);
      const all = [];
      while (numbers.more) {
        all.push(numbers.next());
      }
      return all;
    };

    test('of one digit', () => equal(read('#$&(P'), [0, 1, 3, 4, 44]));
    test('of more digits, the least first', () =>
      equal(read('Q$R$~PQQ$wsaqn/'), [45, 46, 2024, 2025, 2 ** 31 - 1]));
    test('end with the text, though it is cut off', () => equal(read('~').length, 1));
    test('ascend by their gaps', () => {
      const all = [];
      const numbers = new Numbers('###$%x', 2);
      numbers.ascending(3, (number) => all.push(number));
      equal(all, [0, 2, 5]);
      equal(numbers.text.slice(numbers.at), 'x');
    });
  });

  group('sorted shards', () => {
    const payloads = ['#aap!1 $chter!2 $f!3 ', '#boom!4 ', '#fiets!7 $out!5 (en!6 '];
    const firstKeys = ['a', 'b', 'f'];
    const make = (broken = []) => {
      const asked = [];
      const failed = [];
      const shards = new SortedShards(
        firstKeys,
        /!/,
        async (number) => {
          asked.push(number);
          if (broken.includes(number)) {
            throw new Error('broken');
          }
          return payloads[number];
        },
        () => failed.push(1),
      );
      return { shards, asked, failed };
    };
    const keys = (entries) => entries.map(({ key }) => key);

    test('tell the place of a key', () =>
      equal(
        ['', 'a', 'b', 'c', 'ez', 'f', 'zz'].map((key) => make().shards.place(key)),
        [0, 0, 1, 1, 1, 2, 2],
      ));
    test('join keys with what they share', async () => {
      const { shards } = make();
      equal(await shards.get('achter'), '!2');
      equal(await shards.get('af'), '!3');
      equal(await shards.get('fouten'), '!6');
      equal(await shards.get('fiets'), '!7');
      equal(await shards.get('fo'), undefined);
    });
    test('are read once', async () => {
      const { shards, asked } = make();
      await Promise.all([shards.get('aap'), shards.get('af'), shards.get('boom')]);
      await shards.get('aap');
      equal(asked, [0, 1]);
    });
    test('give what begins so, across their borders', async () => {
      equal(keys(await make().shards.range('ac', 'fiets')), ['achter', 'af', 'boom']);
      equal(keys(await make().shards.range('', '\uffff')).length, 7);
      equal(keys(await make().shards.startingWith('fout', 9)), ['fout', 'fouten']);
      equal(keys(await make().shards.startingWith('x', 9)), []);
    });
    test('read no more than they are told', async () => {
      const { shards, asked } = make();
      equal(keys(await shards.range('a', 'z', 2)), ['aap', 'achter', 'af', 'boom']);
      equal(asked, [0, 1]);
    });
    test('without any shard have nothing', async () => {
      const none = new SortedShards([], /!/, null, null);
      equal(await none.get('aap'), undefined);
      equal(await none.range('a', 'z'), []);
    });
    test('that cannot be read count as empty, and are asked for again', async () => {
      const { shards, asked, failed } = make([1]);
      equal(await shards.get('boom'), undefined);
      equal(keys(await shards.range('af', 'fout')), ['af', 'fiets']);
      equal(failed.length, 2);
      equal(asked.filter((number) => number === 1).length, 2);
    });
  });
})();
