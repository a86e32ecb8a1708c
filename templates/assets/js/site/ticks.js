/** Steps to tick while working, kept in this browser, and those of one role by themselves. */
(function () {
  'use strict';

  /** @type {?HTMLElement} */
  const article = document.querySelector('.code-page');
  if (!article) {
    return;
  }
  const words = article.dataset;
  const name = 'done.' + words.code;
  const done = new Set((foutwijzer.choices.get(name) || '').split(' ').filter(Boolean));
  const clear = document.createElement('button');

  const keep = () => {
    foutwijzer.choices.set(name, [...done].join(' '));
    clear.hidden = !done.size;
  };

  /**
   * @param {HTMLElement} step
   * @param {HTMLElement} line of the ticket, which says what was done
   */
  const addTick = (step, line) => {
    const tick = document.createElement('input');
    const plain = line.textContent;
    const show = () => {
      tick.checked = done.has(step.id);
      line.textContent = (tick.checked ? '[x] ' : '') + plain;
    };
    tick.type = 'checkbox';
    tick.className = 'step-tick';
    tick.setAttribute('aria-label', words.done + ': ' + step.querySelector('h4, h5, a').textContent);
    tick.addEventListener('change', () => {
      done[tick.checked ? 'add' : 'delete'](step.id);
      keep();
      show();
    });
    clear.addEventListener('click', show);
    step.before(tick);
    show();
  };

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

  clear.type = 'button';
  clear.className = 'button';
  clear.textContent = words.clear;
  clear.addEventListener('click', () => {
    done.clear();
    keep();
  });
  article.querySelectorAll('.occurrence').forEach((section) => {
    const lines = section.querySelectorAll('.ticket span');
    section.querySelectorAll('.steps > li > [id]').forEach((step, i) => addTick(step, lines[i]));
    addRoles(section);
  });
  article.querySelectorAll('.ticket-tools').forEach((tools, i) => i || tools.append(clear));
  keep();
})();
