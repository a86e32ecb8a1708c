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

  navigator.serviceWorker.addEventListener('message', ({ data }) => announce(data));
  navigator.serviceWorker.startMessages();
  addEventListener('online', () => keeper.resume());
  keeper.resume();
})();
