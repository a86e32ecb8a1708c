/** What any page does for the copy in this browser: goes on saving, renews it, and says so. */
(function () {
  'use strict';

  const form = document.querySelector('[data-offline]');
  const keeper = foutwijzer.keeper(new URL(form.dataset.root, location.href).href);
  foutwijzer.offline = keeper;

  /** @param {{text: string, button: string}} words come from the worker, in this page's language */
  const announce = ({ text, button }) => {
    if (document.querySelector('[data-newer]')) {
      return;
    }
    const notice = document.createElement('p');
    const reload = document.createElement('button');
    notice.className = 'notice';
    notice.dataset.newer = '';
    notice.setAttribute('role', 'status');
    notice.style.cssText = 'position:sticky;inset-block-end:0;z-index:1;margin:0';
    reload.className = 'button';
    reload.type = 'button';
    reload.textContent = button;
    reload.onclick = () => location.reload();
    document.body.append(notice);
    notice.append(text + ' ', reload);
  };

  /** @param {{date: string, hash: string, stale: string}} age of what is kept */
  const showAge = ({ date, hash, stale }) => {
    const time = document.querySelector('.site-footer time[datetime="' + date + '"]');
    if (time && !time.nextElementSibling) {
      const code = document.createElement('code');
      code.textContent = hash;
      time.after(' · ', code);
    }
    if (stale && !document.querySelector('.edition-age')) {
      const notice = document.createElement('p');
      notice.className = 'notice edition-age';
      notice.textContent = stale;
      notice.style.setProperty('--hue', 'var(--warning)');
      document.querySelector('main').before(notice);
    }
  };

  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => (data.hash ? showAge : announce)(data));
  serviceWorker.startMessages();
  if (serviceWorker.controller) {
    serviceWorker.controller.postMessage('age');
  }
  addEventListener('online', () => keeper.resume());
  keeper.resume();
})();
