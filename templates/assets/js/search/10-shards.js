/**
 * Reads the files of an index. They are scripts, because a page that was opened from a folder can
 * load nothing else; each hands its payload to foutwijzer.shard, with a checksum.
 */
(() => {
  'use strict';

  const FORGOTTEN_AFTER_MS = 5000;

  /** @type {Map<string, Promise<string>>} by address */
  const loaded = new Map();

  /** @type {WeakMap<HTMLScriptElement, string>} */
  const payloads = new WeakMap();

  /** @param {string} text */
  const checksum = (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    }
    return sum;
  };

  /**
   * Every shard calls this.
   *
   * @param {string} name of the shard, for whoever reads it
   * @param {number} sum
   * @param {string} payload
   */
  foutwijzer.shard = (name, sum, payload) => {
    if (checksum(payload) === sum) {
      payloads.set(document.currentScript, payload);
    }
  };

  /** @param {string} address */
  const load = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      const fail = () => reject(new Error(address));
      script.onerror = fail;
      script.onload = () => {
        script.remove();
        if (payloads.has(script)) {
          resolve(payloads.get(script));
        } else {
          fail();
        }
      };
      document.head.append(script);
    });

  /**
   * The payload of a shard, asked for once; a failure is forgotten after some seconds.
   *
   * @param {string} address
   * @returns {Promise<string>} refused if the file is missing or damaged
   */
  foutwijzer.readShard = (address) => {
    if (!loaded.has(address)) {
      loaded.set(address, load(address));
      loaded.get(address).catch(() => setTimeout(() => loaded.delete(address), FORGOTTEN_AFTER_MS));
    }
    return loaded.get(address);
  };
})();
