/** Where results are shown, and what is said of them. */
(function () {
  'use strict';

  const { view, results } = foutwijzer;
  const { element, fill } = view;

  /** @param {HTMLElement} place */
  results.screen = (place) => {
    const status = place.querySelector('[data-status]');
    const list = place.querySelector('[data-list]');

    return {
      list,

      /**
       * @param {string[]} notes
       * @param {...HTMLElement} content
       */
      show: (notes, ...content) => {
        place.hidden = false;
        status.replaceChildren(...notes.map((note) => element('p', {}, note)));
        list.replaceChildren(...content);
      },

      /** @param {string} note in place of the last one */
      correct: (note) => {
        status.lastElementChild.textContent = note;
      },
    };
  };

  /**
   * How many results there are, and how many of them can be seen.
   *
   * @param {Answer} answer
   * @param {number} seen
   * @param {Object<string, string>} words
   */
  const counted = (answer, seen, words) =>
    fill(seen < answer.total ? words.shown : words.count, {
      count: view.count(answer),
      shown: answer.codes.length + seen,
    });

  /**
   * A button that adds to the list above it what follows there.
   *
   * @param {Answer} answer
   * @param {Object<string, string>} words
   * @param {function(number): Promise<Row[]>} follow the rows from a place on
   * @param {function(string)} tell
   */
  const moreButton = (answer, words, follow, tell) => {
    let seen = answer.results.length;
    const button = element('button', { class: 'button', type: 'button' }, words.more);
    button.addEventListener('click', async () => {
      const rows = await follow(seen);
      const added = results.items(rows, words);
      button.previousElementSibling.lastElementChild.append(...added);
      seen += rows.length;
      tell(counted(answer, seen, words));
      button.hidden = !rows.length || seen >= answer.total;
      added.slice(0, 1).forEach((item) => item.firstElementChild.focus());
    });
    return button;
  };

  /**
   * @param {{show: function, correct: function}} screen
   * @param {Answer} answer
   * @param {Object<string, string>} words
   * @param {{said: string[], codes: string, feedback: ?string,
   *   follow: function(number): Promise<Row[]>}} around
   */
  results.showAnswer = (screen, answer, words, { said, codes, feedback, follow }) => {
    const seen = answer.results.length;
    const notes = said.concat(view.notes(answer, words));
    const parts = results.list(answer, words, codes, feedback);
    if (seen < answer.total) {
      parts.push(moreButton(answer, words, follow, screen.correct));
    }
    screen.show(view.count(answer) ? notes.concat(counted(answer, seen, words)) : notes, ...parts);
  };
})();
