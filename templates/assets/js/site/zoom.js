/** Shows the picture of a figure as large as the window, above the page. */
(function () {
  'use strict';

  /** @param {HTMLAnchorElement} link leads to the picture, and holds it small */
  function show(link) {
    var dialog = document.createElement('dialog');
    var button = document.createElement('button');
    var picture = new Image();
    picture.src = link.href;
    picture.alt = link.firstElementChild.alt;
    button.type = 'button';
    button.textContent = document.querySelector('main').dataset.close;
    dialog.className = 'zoomed';
    dialog.setAttribute('aria-label', picture.alt);
    dialog.append(button, picture);
    dialog.addEventListener('click', function () {
      dialog.close();
    });
    dialog.addEventListener('close', function () {
      dialog.remove();
      link.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element && event.target.closest('a.zoom');
    // With one of these keys a link opens elsewhere.
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      show(link);
    }
  });
})();
