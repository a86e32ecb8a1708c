/** The button that changes between the system's colours, light and dark. */
(function () {
  'use strict';

  /** @type {Array<'auto'|'light'|'dark'>} */
  var themes = ['auto', 'light', 'dark'];
  var root = document.documentElement;

  /** @param {HTMLElement} button */
  function show(button) {
    var theme = root.dataset.theme || 'auto';
    button.querySelector('.theme-label').textContent = button.getAttribute('data-' + theme);
    button.dataset.shown = theme;
  }

  /** @param {string} theme */
  function choose(theme) {
    if (theme === 'auto') {
      delete root.dataset.theme;
      foutwijzer.choices.set('theme', null);
    } else {
      root.dataset.theme = theme;
      foutwijzer.choices.set('theme', theme);
    }
  }

  document.querySelectorAll('[data-theme-button]').forEach(function (button) {
    show(button);
    button.addEventListener('click', function () {
      var now = themes.indexOf(root.dataset.theme || 'auto');
      choose(themes[(now + 1) % themes.length]);
      show(button);
    });
  });
})();
