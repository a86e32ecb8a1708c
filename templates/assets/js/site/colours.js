/** The button that changes between the system's colours, light and dark. */
(function () {
  'use strict';

  const themes = ['auto', 'light', 'dark'];
  const chosen = document.documentElement.dataset;
  const current = () => chosen.theme || 'auto';

  document.querySelectorAll('.theme-button').forEach((button) => {
    const show = () => {
      button.dataset.shown = current();
      button.firstElementChild.textContent = button.dataset[current()];
    };
    button.addEventListener('click', () => {
      chosen.theme = themes[(themes.indexOf(current()) + 1) % 3];
      foutwijzer.choices.set('theme', chosen.theme);
      show();
    });
    show();
  });
})();
