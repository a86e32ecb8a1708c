/**
 * The order of a list: a button in the head of each column, and a choice where there is no head.
 *
 * @typedef {{by: string, down: boolean}} Order
 */
(function () {
  'use strict';

  const { lists } = foutwijzer;
  const FIRST = 'code';

  /**
   * @param {string} name
   * @param {Object<string, string>} set
   * @param {...(Node|string)} content
   */
  const element = (name, set, ...content) => {
    const made = Object.assign(document.createElement(name), set);
    made.append(...content);
    return made;
  };

  /**
   * The place of each row by the words of its message, found when it is first asked for.
   *
   * @param {ListRow[]} rows
   */
  const byMessage = (rows) => {
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const places = [];
    [...rows]
      .sort((a, b) => compare(a.text, b.text))
      .forEach((row, place) => {
        places[row.index] = place;
      });
    return (row) => places[row.index];
  };

  /**
   * The place of each row by the first of its values; rows without one come last.
   *
   * @param {number} column of the values
   * @param {string[]} order
   */
  const byValue = (column, order) => (row) => order.indexOf(row.values[column][0] || null) >>> 0;

  /**
   * @param {HTMLTableElement} table
   * @param {ListRow[]} rows
   * @param {Object<string, string[]>} values by which columns can be sorted
   */
  lists.order = (table, rows, values) => {
    const names = Object.keys(values);
    const heads = Array.from(table.tHead.rows[0].cells).filter(
      ({ dataset: { by } }) => by === FIRST || by === 'message' || names.includes(by),
    );
    const { sort, down } = table.dataset;
    const choice = element(
      'select',
      {},
      ...heads.flatMap(({ dataset: { by }, textContent }) => [
        element('option', { value: by }, textContent),
        element('option', { value: by + ' down' }, textContent + ', ' + down),
      ]),
    );
    const label = element('label', { className: 'filter-by filter-sort' }, element('span', {}, sort), choice);
    const places = {};
    /** @type {Order} */
    let now = { by: FIRST, down: false };

    /** @param {string} by */
    const place = (by) => {
      if (!places[by]) {
        const column = names.indexOf(by);
        places[by] =
          by === FIRST
            ? (row) => row.index
            : by === 'message'
              ? byMessage(rows)
              : byValue(column, values[by]);
      }
      return places[by];
    };

    const show = () => {
      const at = place(now.by);
      const sign = now.down ? -1 : 1;
      const sorted = [...rows].sort((a, b) => sign * (at(a) - at(b)) || a.index - b.index);
      table.tBodies[0].append(...sorted.map((row) => row.element));
      heads.forEach((head) => {
        if (head.dataset.by === now.by) {
          head.setAttribute('aria-sort', now.down ? 'descending' : 'ascending');
        } else {
          head.removeAttribute('aria-sort');
        }
      });
      choice.value = now.by + (now.down ? ' down' : '');
    };

    /** @param {Order} order */
    const change = (order) => {
      if (order.by !== now.by || order.down !== now.down) {
        now = order;
        show();
      }
    };

    const buttons = heads.map((head) => {
      const button = element('button', { type: 'button' }, head.textContent);
      head.replaceChildren(button);
      return { by: head.dataset.by, button };
    });
    show();

    return {
      label,

      /** @param {URLSearchParams} state */
      read: (state) => {
        const by = state.get('sort');
        const known = heads.some((head) => head.dataset.by === by);
        change({ by: known ? by : FIRST, down: known && state.has('desc') });
      },

      /** @param {URLSearchParams} state gets the order, unless it is the page's own */
      write: (state) => {
        if (now.by !== FIRST || now.down) {
          state.set('sort', now.by);
        }
        if (now.down) {
          state.set('desc', '');
        }
      },

      /** @param {function()} changed */
      onChange: (changed) => {
        buttons.forEach(({ by, button }) => {
          button.addEventListener('click', () => {
            change({ by, down: by === now.by && !now.down });
            changed();
          });
        });
        label.addEventListener('input', (event) => {
          event.stopPropagation(); // it narrows nothing
          const [by, downwards] = choice.value.split(' ');
          change({ by, down: Boolean(downwards) });
          changed();
        });
      },
    };
  };
})();
