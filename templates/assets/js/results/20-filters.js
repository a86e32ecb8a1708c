/**
 * What narrows results: a list of boxes to tick for each property.
 *
 * @typedef {{id: string, label: string, count: number}} Value
 * @typedef {{id: string, label: string, values: Value[]}} Filter
 */
(function () {
  'use strict';

  const WIDE = '(min-width: 60rem)';
  const { element } = foutwijzer.view;

  /** @param {Filter} filter */
  const group = ({ id, label, values }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, label),
      ...values.map((value) =>
        element(
          'label',
          { class: 'filter-box' },
          element('input', { type: 'checkbox', name: id, value: value.id }),
          element('span', {}, value.label),
          element('span', { class: 'filter-count' }, String(value.count)),
        ),
      ),
    );

  /**
   * @param {HTMLFormElement} form gets the boxes
   * @param {Filter[]} filters
   * @param {Object<string, string>} words
   */
  foutwijzer.results.filters = (form, filters, words) => {
    const clear = element('button', { class: 'button', type: 'reset' }, words.clear);
    const summary = element('summary', {});
    const fold = element('details', {}, summary);
    fold.append(...filters.map(group), clear);
    fold.open = matchMedia(WIDE).matches;
    form.append(fold);
    form.hidden = !filters.length;

    const boxes = Array.from(form.querySelectorAll('input'));
    const ticked = () => boxes.filter((box) => box.checked);
    const show = () => {
      const count = ticked().length;
      summary.textContent = words.filters + (count ? ' (' + count + ')' : '');
      clear.hidden = !count;
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    show();

    return {
      /** @param {function()} changed */
      onChange: (changed) => {
        form.addEventListener('change', () => {
          show();
          changed();
        });
        clear.addEventListener('click', (event) => {
          event.preventDefault();
          form.reset();
          show();
          summary.focus(); // the button is gone
          changed();
        });
      },

      /** @param {URLSearchParams} asked */
      read: (asked) => {
        boxes.forEach((box) => {
          box.checked = asked.getAll(box.name).includes(box.value);
        });
        show();
      },

      /** @param {URLSearchParams} asked gets what is ticked */
      write: (asked) => ticked().forEach((box) => asked.append(box.name, box.value)),

      /** @returns {Object<string, string[]>} */
      chosen: () => {
        const chosen = {};
        filters.forEach(({ id }) => {
          const values = ticked().filter((box) => box.name === id);
          if (values.length) {
            chosen[id] = values.map((box) => box.value);
          }
        });
        return chosen;
      },
    };
  };
})();
