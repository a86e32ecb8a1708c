/** The site as an app: only where a host has it, for Chromium complains of the link in a folder. */
(function () {
  'use strict';

  const form = document.querySelector('[data-root]');
  if (form && location.protocol !== 'file:') {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = form.dataset.root + 'site.webmanifest';
    document.head.append(link);
    if (form.dataset.offline && navigator.serviceWorker?.controller) {
      foutwijzer.runScript(form.dataset.offline);
    }
  }
})();
