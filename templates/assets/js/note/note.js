/** The note that goes into a ticket. It leaves this browser only where its writer copies it. */
(function () {
  'use strict';

  const words = document.querySelector('.code-page').dataset;
  const { choices, ticket } = foutwijzer;
  const name = 'note.' + words.code;
  const named = document.querySelector('.occurrence .button').textContent;
  const label = document.createElement('label');
  const hint = document.createElement('span');
  const frame = document.createElement('span');
  const field = document.createElement('textarea');

  const show = () => {
    frame.dataset.text = field.value + '\n'; // which makes room for what is typed
    frame.classList.toggle('empty', !field.value.trim());
    ticket.changed();
  };

  ticket.note = (way) => foutwijzer.noteText(named, field.value, way);

  /** @param {Element=} row below which a reader wants to write it */
  ticket.openNote = (row) => {
    (row || document.querySelector('.occurrence .ticket-tools')).after(label);
    if (row) {
      field.focus();
    }
  };

  ticket.clearNote = () => {
    choices.set(name);
    field.value = '';
    label.remove();
    show();
  };

  label.className = 'note';
  hint.className = 'note-hint';
  hint.textContent = words.noteHint;
  frame.className = 'note-text';
  field.rows = 2;
  field.value = choices.get(name) || '';
  field.addEventListener('input', () => {
    choices.set(name, field.value);
    show();
  });
  frame.append(field);
  label.append(named, ' ', hint, frame);
  show();
})();
