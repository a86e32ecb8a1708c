/** The form above a list: words of it, and a choice for each property. */
(function () {
  'use strict';

  const { lists } = foutwijzer;

  /** @param {HTMLFormElement} form */
  lists.filter = (form) => {
    /** @type {HTMLInputElement} */
    const field = form.elements.q;
    const choices = Array.from(form.querySelectorAll('select'));
    const folds = Array.from(form.querySelectorAll('details'), (fold) => {
      const summary = fold.querySelector('summary');
      return { fold, summary, label: summary.textContent };
    });

    /** Says how many of its choices are made, since they may be out of sight. */
    const count = () => {
      folds.forEach(({ fold, summary, label }) => {
        const made = choices.filter((choice) => choice.value && fold.contains(choice)).length;
        summary.textContent = label + (made ? ' (' + made + ')' : '');
      });
    };

    return {
      /** @returns {Object<string, string[]>} the values of each choice, in their order */
      values: () =>
        Object.fromEntries(
          choices.map((choice) => [choice.name, Array.from(choice.options, (o) => o.value)]),
        ),

      /** @returns {function(ListRow): boolean} */
      holds: () => {
        const asked = lists.asked(field.value);
        const made = choices.map((choice, i) => [i, choice.value]).filter(([, value]) => value);
        return (row) => made.every(([i, value]) => row.values[i].includes(value)) && asked(row);
      },

      isUsed: () => field.value.trim() !== '' || choices.some((choice) => choice.value),

      /** @param {URLSearchParams} state */
      read: (state) => {
        field.value = state.get('q') || '';
        choices.forEach((choice) => {
          choice.value = state.get(choice.name) || '';
          choice.selectedIndex = Math.max(choice.selectedIndex, 0); // a value that is not there
          const fold = choice.closest('details');
          fold.open = fold.open || choice.selectedIndex > 0;
        });
        count();
      },

      /** @param {URLSearchParams} state gets what is chosen */
      write: (state) => {
        [field, ...choices]
          .filter((input) => input.value.trim())
          .forEach((input) => state.set(input.name, input.value.trim()));
      },

      clear: () => {
        [field, ...choices].forEach((input) => {
          input.value = '';
        });
        count();
        field.focus();
      },

      /** @param {function()} changed */
      onChange: (changed) => {
        form.addEventListener('input', (event) => {
          if (!event.isComposing) {
            count();
            changed();
          }
        });
        field.addEventListener('compositionend', changed);
        form.addEventListener('submit', (event) => event.preventDefault());
      },
    };
  };
})();
