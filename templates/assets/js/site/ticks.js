/** Steps to tick while working, and a note: both kept in this browser, until they are cleared. */
(function () {
  'use strict';

  /** @type {?HTMLElement} */
  const article = document.querySelector('.code-page');
  if (!article) {
    return;
  }
  const words = article.dataset;
  const { choices, ticket } = foutwijzer;
  const name = 'done.' + words.code;
  const done = new Set((choices.get(name) || '').split(' ').filter(Boolean));
  const ticks = [];
  const rows = article.querySelectorAll('.occurrence .ticket-tools');

  ticket.changed = () => {
    ticks.forEach((tick) => tick());
    rows.forEach((row) => {
      row.lastElementChild.hidden = !done.size && !ticket.note(0);
    });
    ticket.show();
  };

  /** @param {HTMLElement} step @param {boolean[]} ticked @param {number} i */
  const addTick = (step, ticked, i) => {
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.className = 'step-tick';
    tick.ariaLabel = words.done + ': ' + step.querySelector('h4, h5, a').textContent;
    tick.addEventListener('change', () => {
      done[tick.checked ? 'add' : 'delete'](step.id);
      choices.set(name, [...done].join(' '));
      ticket.changed();
    });
    ticks.push(() => {
      tick.checked = ticked[i] = done.has(step.id);
    });
    step.before(tick);
  };

  /** @param {Element} row below which it is written, if anywhere */
  const openNote = async (row) => {
    await foutwijzer.runScript(words.noteScript, words.noteLook);
    ticket.openNote(row);
  };

  rows.forEach((row, at) => {
    const steps = row.closest('section').querySelectorAll('.steps > li > [id]');
    steps.forEach((step, i) => addTick(step, ticket.cases[at].done, i));
    const [note, clear] = row.querySelectorAll('.button');
    note.addEventListener('click', () => openNote(row));
    clear.addEventListener('click', () => {
      done.clear();
      choices.set(name);
      if (ticket.clearNote) {
        ticket.clearNote();
      }
      ticket.changed();
      note.focus();
      foutwijzer.say(words.cleared);
    });
  });
  ticket.changed();
  if (choices.get('note.' + words.code)) {
    openNote();
  }
})();
