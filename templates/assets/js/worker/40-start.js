/** Takes over all pages at once: what a page gets never depends on which worker was there first. */
(function () {
  'use strict';

  const store = foutwijzer.store(registration.scope);
  const answers = foutwijzer.answers(store);

  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));

  addEventListener('fetch', (event) => {
    const path = answers.path(event.request);
    if (path !== null) {
      event.respondWith(answers.answer(event, path));
    }
  });

  /** Says on each page, in its language, that another edition is there. */
  const announce = async () => {
    const { languages } = await store.read('current');
    for (const client of await clients.matchAll({ type: 'window' })) {
      const first = client.url.slice(store.scope.length).split('/')[0];
      const words = foutwijzer.words[first] || foutwijzer.words[languages[0]];
      client.postMessage({ text: words.newer, button: words.show });
    }
  };

  addEventListener('message', (event) => {
    if (event.data === 'age') {
      const tell = async () => {
        await foutwijzer.tellAge(answers, event.source, await store.read('current'));
      };
      event.waitUntil(tell().catch(() => {})); // nothing kept, nothing told
      return;
    }
    answers.renew();
    if (event.data === 'newer') {
      event.waitUntil(announce());
    }
  });
})();
