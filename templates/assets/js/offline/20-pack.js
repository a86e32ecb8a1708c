/** Packs as they arrive: the list of them, and the files in one. */
(function () {
  'use strict';

  const LINE = /^(\S+) (offline\/\S+) (\d+) ([0-9a-f]{64})$/;
  const WRITERS = 16;

  /** @typedef {{group: string, path: string, size: number, digest: string}} Pack */

  /**
   * @param {string} list
   * @returns {Pack[]} none if it is something else that came from that address
   */
  foutwijzer.readPackList = (list) => {
    const lines = list.split('\n').slice(0, -1).map((line) => LINE.exec(line));
    return lines.includes(null)
      ? []
      : lines.map(([, group, path, size, digest]) => ({ group, path, size: +size, digest }));
  };

  /**
   * @param {ReadableStream<Uint8Array>} stream
   * @returns {function(number): Promise<?Uint8Array>} so many bytes, nothing at the end
   */
  const taking = (stream) => {
    const reader = stream.getReader();
    let chunk = new Uint8Array(0);
    return async (length) => {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (!chunk.length) {
          const next = await reader.read();
          if (next.done && !filled) {
            return null;
          } else if (next.done) {
            throw new Error('a pack was cut off');
          }
          chunk = next.value;
        }
        const part = chunk.subarray(0, length - filled);
        bytes.set(part, filled);
        filled += part.length;
        chunk = chunk.subarray(part.length);
      }
      return bytes;
    };
  };

  /**
   * A file as a host would send it, made anew: what came from a host may have been led on from
   * another address, and no page may be answered with that.
   */
  const answer = (bytes, type) =>
    new Response(bytes, {
      headers: {
        'Content-Type': type,
        'Content-Length': String(bytes.length),
        'Content-Security-Policy': "frame-ancestors 'self'",
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    });

  /**
   * Reads a pack from its beginning to its end, and holds no more than a few of its files.
   *
   * @param {Uint8Array} pack
   * @param {function(string, Response): Promise} keep
   */
  foutwijzer.unpack = async (pack, keep) => {
    const take = taking(new Blob([pack]).stream().pipeThrough(new DecompressionStream('gzip')));
    let writing = [];
    for (let head = await take(4); head; head = await take(4)) {
      const heading = await take(new DataView(head.buffer).getUint32(0));
      const [path, type, length] = JSON.parse(new TextDecoder().decode(heading));
      const bytes = await take(length);
      if (!bytes) {
        throw new Error('a pack was cut off');
      }
      writing.push(keep(path, answer(bytes, type)));
      if (writing.length === WRITERS) {
        await Promise.all(writing);
        writing = [];
      }
    }
    await Promise.all(writing);
  };
})();
