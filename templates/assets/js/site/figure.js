/** Pictures that open large: what shows them comes when the first of them is asked for. */
(function () {
  'use strict';

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.zoom');
    // With one of these keys a link opens elsewhere.
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      const { zoom, zoomLook } = document.querySelector('main').dataset;
      foutwijzer.runScript(zoom, zoomLook).then(
        () => foutwijzer.zoom(link),
        () => location.assign(link.href),
      );
    }
  });
})();
