/** Sorted shards whose entries are found by their keys. */
(() => {
  'use strict';

  /**
   * @param {string[]} firstKeys of each shard
   * @param {string} key
   * @returns {number} the shard that has it, if any does
   */
  foutwijzer.placeOf = (firstKeys, key) => {
    let low = 0;
    let high = firstKeys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firstKeys[middle] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  };

  /**
   * @typedef {{key: string, value: string}} Entry the value begins with the character that ends
   *     the key
   */
  foutwijzer.SortedShards = class {
    /**
     * @param {string[]} firstKeys of each shard
     * @param {RegExp} end matches the first character behind a key
     * @param {function(number): Promise<string>} read the payload of a shard
     * @param {function()} failed hears of shards that cannot be read; they count as empty
     */
    constructor(firstKeys, end, read, failed) {
      this.firstKeys = firstKeys;
      this.end = end;
      this.read = read;
      this.failed = failed;
      /** @type {Map<number, Promise<Map<string, string>>>} */
      this.parsed = new Map();
    }

    /** @param {string} key @returns {number} the shard that has it, if any does */
    place(key) {
      return foutwijzer.placeOf(this.firstKeys, key);
    }

    /** @param {number} number @returns {Promise<Map<string, string>>} in the order of the keys */
    shard(number) {
      if (!this.parsed.has(number)) {
        const parsed = this.read(number).then((payload) => this.parse(payload));
        this.parsed.set(number, parsed);
      }
      return this.parsed.get(number).catch(() => {
        this.parsed.delete(number);
        this.failed();
        return new Map();
      });
    }

    /** @param {string} payload */
    parse(payload) {
      const entries = new Map();
      let key = '';
      for (const text of payload.split(' ')) {
        if (text) {
          const numbers = new foutwijzer.Numbers(text);
          const shared = numbers.next();
          const rest = text.slice(numbers.at);
          const length = rest.search(this.end);
          key = key.slice(0, shared) + rest.slice(0, length);
          entries.set(key, rest.slice(length));
        }
      }
      return entries;
    }

    /** @param {string} key @returns {Promise<string|undefined>} */
    get(key) {
      return this.firstKeys.length
        ? this.shard(this.place(key)).then((entries) => entries.get(key))
        : Promise.resolve(undefined);
    }

    /**
     * The entries from one key up to but without another.
     *
     * @param {string} from
     * @param {string} to
     * @param {number} limit to so many shards
     * @returns {Promise<Entry[]>}
     */
    async range(from, to, limit = Infinity) {
      const shards = [];
      for (
        let i = this.place(from);
        i < this.firstKeys.length && this.firstKeys[i] < to && shards.length < limit;
        i++
      ) {
        shards.push(this.shard(i));
      }
      const found = [];
      for (const entries of await Promise.all(shards)) {
        entries.forEach((value, key) => {
          if (key >= from && key < to) {
            found.push({ key, value });
          }
        });
      }
      return found;
    }

    /** @param {string} beginning @param {number} limit */
    startingWith(beginning, limit) {
      return this.range(beginning, beginning + '\uffff', limit);
    }
  };
})();
