/** Fetches what is at an address of this site, and believes nothing that is not what was announced. */
(function () {
  'use strict';

  /** What came is not what was announced: it was cut off, or published anew meanwhile. */
  foutwijzer.Mismatch = class extends Error {};

  /** @param {Uint8Array} bytes @returns {Promise<string>} */
  const digest = async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');

  /** @param {string} address @param {AbortSignal} signal @returns {Promise<Response>} */
  const get = async (address, signal) => {
    const response = await fetch(address, { cache: 'no-store', signal });
    if (!response.ok) {
      throw new foutwijzer.Mismatch(address + ': ' + response.status);
    }
    return response;
  };

  /** @returns {Promise<string>} */
  foutwijzer.downloadList = async (scope, signal) =>
    (await get(scope + 'offline/packs.txt', signal)).text();

  /**
   * @param {string} scope
   * @param {{path: string, size: number, digest: string}} pack
   * @param {AbortSignal} signal
   * @param {function(number)} arrived gets how many more bytes did
   * @returns {Promise<Uint8Array>}
   */
  foutwijzer.downloadPack = async (scope, pack, signal, arrived) => {
    const reader = (await get(scope + pack.path, signal)).body.getReader();
    const bytes = new Uint8Array(pack.size);
    let filled = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (filled + next.value.length > pack.size) {
        throw new foutwijzer.Mismatch(pack.path + ' is too long');
      }
      bytes.set(next.value, filled);
      filled += next.value.length;
      arrived(next.value.length);
    }
    if (filled < pack.size || (await digest(bytes)) !== pack.digest) {
      throw new foutwijzer.Mismatch(pack.path);
    }
    return bytes;
  };
})();
