/** Shows the picture of a figure as large as the window, above the page. */
(function () {
  'use strict';

  /** @param {HTMLAnchorElement} link leads to the picture, and holds it small */
  foutwijzer.zoom = (link) => {
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    const picture = new Image();
    picture.src = link.href;
    picture.alt = link.firstElementChild.alt;
    button.type = 'button';
    button.textContent = document.querySelector('main').dataset.close;
    dialog.className = 'zoomed';
    dialog.setAttribute('aria-label', picture.alt);
    dialog.append(button, picture);
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      link.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  };
})();
