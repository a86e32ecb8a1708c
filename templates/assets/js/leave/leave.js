/** In place of the worker: whoever saved the site gets it from the network again, as it is there. */
(function () {
  'use strict';

  const leave = async () => {
    await foutwijzer.store(registration.scope).clear();
    await registration.unregister();
  };

  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(leave()));
})();
