/** A list that a reader narrows and sorts where it stands. */
(function () {
  'use strict';

  const { lists } = foutwijzer;
  /** @type {?HTMLTableElement} */
  const table = document.querySelector('[data-list]');
  /** @type {?HTMLFormElement} */
  const form = document.querySelector('[data-list-filter]');
  if (!table || !form) {
    return;
  }
  const said = document.querySelector('[data-list-count]');
  const none = document.querySelector('[data-list-none]');
  const clears = document.querySelectorAll('[data-list-clear]');
  const all = said.textContent;
  const rows = lists.rows(table);
  const filter = lists.filter(form);
  const order = lists.order(table, rows, filter.values());
  form.querySelector('.filter-text').after(order.label);

  const show = () => {
    const holds = filter.holds();
    let shown = 0;
    rows.forEach((row) => {
      const hidden = !holds(row);
      shown += hidden ? 0 : 1;
      if (row.element.hidden !== hidden) {
        row.element.hidden = hidden;
      }
    });
    const used = filter.isUsed();
    said.textContent = used
      ? table.dataset.shown.replace('{shown}', shown).replace('{count}', rows.length)
      : all;
    table.hidden = !shown;
    none.hidden = shown > 0;
    clears[0].hidden = !used || !shown;
  };

  const write = () => {
    const state = new URLSearchParams();
    filter.write(state);
    order.write(state);
    lists.address.write(state);
  };

  const read = () => {
    const state = lists.address.read();
    filter.read(state);
    order.read(state);
    show();
    write();
  };

  filter.onChange(() => {
    show();
    write();
  });
  order.onChange(write);
  clears.forEach((button) => {
    button.addEventListener('click', () => {
      filter.clear();
      show();
      write();
    });
  });
  window.addEventListener('popstate', read);
  read();
})();
