/**
 * Saves and renews in the background of whatever page of the site is open. One page at a time does
 * so, and tells the others; when it is left, the next one goes on with what is still missing.
 */
(function () {
  'use strict';

  const HOUR = 3600e3;

  /**
   * @typedef {{phase: string, done?: number, total?: number, quiet?: boolean}} News is quiet
   *     where nobody asked for it; phases are
   *     'saving', 'saved', 'latest', 'none', and what went wrong: 'waiting', 'full', 'failed', 'unknown'
   */

  /** @param {Error} error @returns {string} */
  const problem = (error) => {
    if (error.name === 'QuotaExceededError') {
      return 'full';
    } else if (error.name === 'AbortError') {
      return 'none';
    }
    return error instanceof TypeError || error.name === 'NetworkError' ? 'waiting' : 'failed';
  };

  /** @param {string} scope */
  foutwijzer.keeper = (scope) => {
    const store = foutwijzer.store(scope);
    const channel = new BroadcastChannel(store.prefix + 'news');
    const listeners = [];
    /** What is chosen on one site of a host says nothing of the others there. */
    const askedKey = 'offline-asked ' + scope;
    const savedKey = 'offline ' + scope;
    /** @type {?AbortController} */
    let working = null;

    /** One page at a time. */
    const lock = (task) => navigator.locks.request(store.prefix + 'work', task);

    /** @param {News} news */
    const hear = (news) => listeners.forEach((listener) => listener(news));
    const tell = (news) => {
      hear(news);
      channel.postMessage(news);
    };
    channel.onmessage = ({ data }) => {
      if (data === 'cancel') {
        working && working.abort();
      } else {
        hear(data);
      }
    };

    /** The worker keeps in mind what counts, and knows what to say to each page. */
    const inform = (message) => {
      const { controller } = navigator.serviceWorker;
      controller && controller.postMessage(message);
    };

    const noteTime = () => foutwijzer.choices.set(askedKey, String(Date.now()));

    /** @param {string[]} languages */
    const bring = async (languages, asked) => {
      working = new AbortController();
      try {
        const newer = await foutwijzer.reach(store, languages, working.signal, (done, total) =>
          tell({ phase: 'saving', done, total, quiet: !asked })
        );
        const saved = (await store.read('current')).languages;
        foutwijzer.choices.set(savedKey, saved.join(' '));
        noteTime();
        inform(newer ? 'newer' : 'changed');
        return { phase: 'saved', newer };
      } finally {
        working = null;
      }
    };

    const giveUp = async () => {
      await store.write('wanted', null);
      await store.sweep([await store.read('current'), await store.read('before')]);
    };

    const fault = async (error, asked) => {
      const phase = problem(error);
      if (phase !== 'waiting') {
        noteTime();
      }
      if (phase === 'full' || phase === 'none') {
        await giveUp();
      }
      return { phase, quiet: !asked };
    };

    const run = async (due) => {
      const wanted = await store.read('wanted');
      const current = await store.read('current');
      const languages = wanted ? wanted.languages : due && current && current.languages;
      const asked = Boolean(wanted) || due === 'asked';
      if (languages && (asked || navigator.onLine)) {
        try {
          const news = await bring(languages, asked);
          tell(wanted || news.newer ? news : { phase: 'latest', quiet: !asked });
        } catch (e) {
          const news = await fault(e, asked);
          tell(wanted || news.phase !== 'waiting' ? news : { phase: 'unknown', quiet: !asked });
        }
      }
    };

    /** @param {boolean|string=} due whether to look for a newer edition, perhaps 'asked' for */
    const work = (due) => lock(() => run(due));

    const isDue = () => Date.now() - (+foutwijzer.choices.get(askedKey) || 0) > HOUR;

    const keeper = {
      store,

      /** @param {function(News)} listener */
      listen: (listener) => listeners.push(listener),

      /** Goes on with what was begun, and looks for a newer edition once an hour. */
      resume: () => work(isDue()),

      /** Looks for a newer edition now. */
      renew: () => work('asked'),

      /** @param {string} language */
      save: async (language) => {
        await navigator.serviceWorker.register(scope + 'worker.js', { scope });
        // Some browsers ask the reader, and saving waits for no answer.
        navigator.storage.persist && navigator.storage.persist().catch(() => {});
        const current = await store.read('current');
        const languages = new Set(current ? current.languages : []).add(language);
        await store.write('wanted', { languages: [...languages] });
        return work();
      },

      /** Ends saving wherever it goes on; where it waits, there is nothing to end but the wish. */
      cancel: () => {
        channel.postMessage('cancel');
        working && working.abort();
        return lock(async () => {
          await giveUp();
          tell({ phase: 'none' });
        });
      },

      /** @param {string[]} languages */
      remove: (languages) =>
        lock(async () => {
          await foutwijzer.forget(store, languages);
          const rest = await store.read('current');
          foutwijzer.choices.set(savedKey, rest && rest.languages.join(' '));
          if (!rest && !(await store.read('wanted'))) {
            const registration = await navigator.serviceWorker.getRegistration(scope);
            registration && (await registration.unregister());
          }
          inform('changed');
          tell({ phase: 'none' });
        }),

      /** @returns {Promise<{languages: string[], lost: string[]}>} what is here, what was taken */
      kept: async () => {
        const current = await store.read('current');
        const whole = current ? await Promise.all(current.packs.map(store.isWhole)) : [];
        const saved = (foutwijzer.choices.get(savedKey) || '').split(' ').filter(Boolean);
        // What has gaps is fetched again as a whole.
        await Promise.all(current ? current.packs.filter((p, i) => !whole[i]).map((p) => store.drop(p.digest)) : []);
        const here = current && !whole.includes(false) ? current.languages : [];
        return { languages: here, lost: saved.filter((language) => !here.includes(language)) };
      },
    };
    return keeper;
  };
})();
