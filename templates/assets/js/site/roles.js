/** Steps of one role by themselves. */
(function () {
  'use strict';

  /** @param {HTMLElement} section whose steps can be narrowed to those of a role */
  const addRoles = (section) => {
    const steps = section.querySelectorAll('.steps > li');
    let wanted = '';
    const buttons = [...section.querySelectorAll('.roles > li')].map((item) => {
      const { role } = item.dataset;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...item.firstChild.childNodes);
      button.addEventListener('click', () => {
        wanted = wanted === role ? '' : role;
        show();
      });
      item.replaceChildren(button);
      return { button, role };
    });
    const show = () => {
      buttons.forEach(({ button, role }) => button.setAttribute('aria-pressed', role === wanted));
      steps.forEach((step) => {
        step.classList.toggle('other-role', wanted && step.dataset.role !== wanted);
      });
    };
    show();
  };

  document.querySelectorAll('.occurrence').forEach(addRoles);
})();
