/** What the browser code's unit tests are written with. Each file adds tests; run() runs them. */
var foutwijzer = {};

var unit = (() => {
  'use strict';

  /** Anything worse than linear time takes longer on the texts that tests have. */
  const MAX_SECONDS = 60;

  /** @type {Array<{file: string, group: string, name: string, body: function()}>} */
  const tests = [];
  let current = '';

  const fileOf = (script) => (script ? new URL(script.src).pathname.split('/unit/').pop() : '');

  /** @returns {Promise<string>} why it failed, or nothing */
  const failure = async (body) => {
    const start = performance.now();
    try {
      await body();
    } catch (e) {
      return (e && e.stack) || String(e);
    }
    const seconds = (performance.now() - start) / 1000;
    return seconds > MAX_SECONDS ? 'took ' + seconds + ' s' : '';
  };

  return {
    /** What the generator computed, by its name. */
    data: {},

    /**
     * @param {string} name
     * @param {function()} body adds the tests
     */
    group: (name, body) => {
      current = name;
      body();
      current = '';
    },

    /**
     * @param {string} name
     * @param {function()} body throws, or gives a promise that is rejected, where it fails
     */
    test: (name, body) => {
      tests.push({ file: fileOf(document.currentScript), group: current, name, body });
    },

    /** Whether two values are written alike in JSON. */
    equal: (actual, expected, about) => {
      const [is, should] = [actual, expected].map((value) => String(JSON.stringify(value)));
      if (is !== should) {
        throw new Error((about ? about + ': ' : '') + 'expected ' + should + ' but was ' + is);
      }
    },

    /** @returns {Promise<string>} JSON of what became of each test, in their order */
    run: async () => {
      const results = [];
      for (const { file, group, name, body } of tests) {
        results.push({ file, group, name, failure: await failure(body) });
      }
      return JSON.stringify(results);
    },
  };
})();
