/** The list of packs, and the files in one. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const encode = (text) => new TextEncoder().encode(text);

  /** @returns {Promise<Uint8Array>} a pack as the generator writes it */
  const pack = async (...files) => {
    const parts = files.flatMap(([path, type, text]) => {
      const heading = encode(JSON.stringify([path, type, encode(text).length]));
      const length = new DataView(new ArrayBuffer(4));
      length.setUint32(0, heading.length);
      return [length, heading, encode(text)];
    });
    const stream = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  const read = async (bytes) => {
    const files = [];
    await foutwijzer.unpack(bytes, async (path, response) => {
      files.push([path, response.headers.get('Content-Type'), await response.text()]);
    });
    return files;
  };

  const fails = async (bytes) => {
    const failed = await read(bytes).then(
      () => false,
      () => true
    );
    equal(failed, true);
  };

  group('a pack', () => {
    test('has its files in order', async () => {
      const files = [
        ['nl/index.html', 'text/html; charset=utf-8', 'één'],
        ['empty.css', 'text/css', ''],
        ['media/a b.svg', 'image/svg+xml', '<svg/>'],
      ];
      equal(await read(await pack(...files)), files);
    });
    test('may have more files than are written at once', async () => {
      const files = Array.from({ length: 100 }, (none, i) => ['f' + i, 'text/plain', 'x'.repeat(i * 999)]);
      equal((await read(await pack(...files))).map(([path]) => path), files.map(([path]) => path));
    });
    test('may have none', async () => equal(await read(await pack()), []));
    test('is nothing else', () => fails(encode('<html>')));
    test('is not half of one', async () => {
      const whole = await pack(['a.html', 'text/html', 'text'.repeat(1000)]);
      await fails(whole.slice(0, whole.length - 9));
    });
    test('answers as files do that belong to the site', async () => {
      const seen = [];
      await foutwijzer.unpack(await pack(['a.html', 'text/html', 'a']), async (path, response) => {
        seen.push(response.status, response.redirected, response.headers.get('Content-Security-Policy'));
      });
      equal(seen, [200, false, "frame-ancestors 'self'"]);
    });
  });

  group('the list', () => {
    const digest = '0123456789abcdef'.repeat(4);
    const line = 'nl offline/nl.pages-0.pack 12 ' + digest + '\n';
    test('has a line for each pack', () =>
      equal(foutwijzer.readPackList(line), [
        { group: 'nl', path: 'offline/nl.pages-0.pack', size: 12, digest },
      ]));
    test('is not the page of a network that wants a password', () =>
      equal(foutwijzer.readPackList('<!DOCTYPE html>\n<title>Log in</title>\n'), []));
    test('is not half of one', () => equal(foutwijzer.readPackList(line + line.slice(0, 20) + '\n'), []));
  });
})();
