/** Saving the site: where the browser can, or else the reason, where somebody can do something about it. */
(function () {
  'use strict';

  const section = document.querySelector('.offline');
  const form = document.querySelector('[data-offline]');
  if (section && location.protocol.startsWith('http')) {
    const can = isSecureContext && 'serviceWorker' in navigator;
    section.hidden = !can && isSecureContext;
    section.querySelector('.offline-insecure').hidden = isSecureContext;
    section.querySelector('[data-do=save]').hidden = !can;
    can && foutwijzer.runScript(form.dataset.offline);
  }
})();
