/** Texts that stand compressed in this file, many in a block. */
(function () {
  'use strict';

  /** @type {Map<string, {block: HTMLElement, start: number, length: number}>} by name */
  const places = new Map();

  /** @type {Map<HTMLElement, Promise<string>>} */
  const opened = new Map();

  document.querySelectorAll('script[data-holds]').forEach((block) => {
    const words = block.dataset.holds.split(' ');
    for (let i = 0, start = 0; i < words.length; i += 2) {
      const length = Number(words[i + 1]);
      places.set(words[i], { block, start, length });
      start += length;
    }
  });

  /** @param {HTMLElement} block @returns {Promise<string>} */
  const inflate = (block) => {
    const bytes = Uint8Array.from(atob(block.textContent), (c) => c.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(plain).text();
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
      const { block, start, length } = places.get(name);
      if (!opened.has(block)) {
        opened.set(block, inflate(block));
      }
      return (await opened.get(block)).slice(start, start + length);
    },
  };
})();
