/** Texts that stand compressed in this file, many in a block. */
(function () {
  'use strict';

  const FIRST = 35; // #
  const TAG = 60;
  const NO_TAG = 126; // ~

  /** What may stand for a word. */
  const SHORT = /[^\n -~]/g;

  /** @type {Map<string, {block: HTMLElement, start: number, length: number}>} by name */
  const places = new Map();

  /** @type {Map<HTMLElement, Promise<string>>} */
  const opened = new Map();

  /** @type {Map<string, Promise<Map<string, string>>>} words by the letters that stand for them */
  const books = new Map();

  document.querySelectorAll('script[data-holds]').forEach((block) => {
    const [first, ...words] = block.dataset.holds.split(' ');
    for (let i = 0, start = 0; i < words.length; i += 2) {
      const length = Number(words[i + 1]);
      places.set(first + words[i], { block, start, length });
      start += length;
    }
  });

  /** @param {string} text @param {number} i @returns {number} of 91 */
  const letter = (text, i) => {
    const code = text.charCodeAt(i);
    return (code === NO_TAG ? TAG : code) - FIRST;
  };

  /** @param {string} text two letters for each 13 bits, at the end perhaps one for 6 @returns {Uint8Array} */
  const bytesOf = (text) => {
    const bytes = new Uint8Array((text.length * 13) >> 4);
    for (let i = 0, at = 0, bits = 0, held = 0; i < text.length; i += 2) {
      const pair = i + 1 < text.length;
      const value = letter(text, i);
      held = pair ? (held << 13) | (value * 91 + letter(text, i + 1)) : (held << 6) | value;
      bits += pair ? 13 : 6;
      for (; bits > 7; at++) {
        bits -= 8;
        bytes[at] = held >> bits;
      }
    }
    return bytes;
  };

  /** @param {HTMLElement} block @returns {Promise<string>} */
  const inflate = (block) => {
    const bytes = new Blob([bytesOf(block.textContent)]);
    const plain = bytes.stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(plain).text();
  };

  /** @param {string} name @returns {Promise<string>} as it stands in its block */
  const cut = async (name) => {
    const { block, start, length } = places.get(name);
    if (!opened.has(block)) {
      opened.set(block, inflate(block));
    }
    return (await opened.get(block)).slice(start, start + length);
  };

  /** @param {string} name @returns {Promise<Map<string, string>>} */
  const bookOf = (name) => {
    if (!books.has(name)) {
      const pairs = (text) => text.split('\n').map((line) => [line[0], line.slice(1)]);
      books.set(
        name,
        cut(name).then((text) => new Map(pairs(text))),
      );
    }
    return books.get(name);
  };

  foutwijzer.blocks = {
    names: () => [...places.keys()],

    /**
     * @param {string} name
     * @returns {Promise<string>} refused where there is no such text
     */
    read: async (name) => {
      if (!places.has(name)) {
        throw new Error(name);
      }
      const [text, book] = await Promise.all([cut(name), bookOf(places.get(name).block.dataset.words)]);
      return text.replace(SHORT, (short) => book.get(short) || short);
    },
  };
})();
