/** What the search box asks the index, and what it shows of the answers. */
(function () {
  'use strict';

  const DELAY_MS = 80;
  const SHOWN = 6;
  const { view } = foutwijzer;

  /**
   * The page of results.
   *
   * @param {HTMLFormElement} form
   * @param {string} query
   */
  const page = (form, query) => form.dataset.search + '?q=' + encodeURIComponent(query);

  /**
   * Where the reader who asks this wants to be: at the page of a code, or of all results.
   *
   * @param {HTMLFormElement} form
   * @param {string} query
   * @returns {Promise<string>}
   */
  view.destination = async (form, query) => {
    try {
      const index = await foutwijzer.search.open();
      const answer = await index.find(query, { limit: SHOWN });
      return answer.jump || page(form, query);
    } catch (e) {
      return page(form, query);
    }
  };

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} field
   * @param {Object} popup where answers are shown
   */
  view.questions = (form, field, popup) => {
    let turn = 0; // grows with every question, so that an answer that comes late is known
    let timer = 0;
    let showsText = false;

    const query = () => field.value.trim();

    /** @param {string} note */
    const say = (note) => popup.show([note], '', field.placeholder, [], null);

    /**
     * @param {Answer} answer
     * @param {Object<string, string>} words
     * @param {string[]} said before all else
     */
    const showAnswer = (answer, words, said) => {
      const count = view.count(answer);
      const groups = view.sections(answer, words).map(({ label, rows, lang, plain }) => ({
        label,
        lang,
        plain,
        options: rows
          .slice(0, SHOWN)
          .map((row) => ({ href: row.href, content: view.hit(row, words) })),
      }));
      const last = count
        ? { href: page(form, answer.query), content: [view.fill(words.all, { count })] }
        : { href: form.dataset.codes, content: [words['all-codes']] };
      const heard = view.fill(words.count, { count });
      popup.show(said.concat(view.notes(answer, words)), heard, words.list, groups, last);
    };

    /**
     * @param {Index} index
     * @param {...string} said
     * @returns {Promise<function()>} shows what was found
     */
    const look = async (index, ...said) => {
      const answer = await index.find(query(), { limit: SHOWN, typing: true });
      return () => (answer.unfinished ? popup.close() : showAnswer(answer, index.words, said));
    };

    /**
     * @param {Index} index
     * @param {string} text
     */
    const read = async (index, text) => {
      const { words } = index;
      if (view.isLong(text)) {
        return () => say(words['text-long']);
      }
      const scan = await index.scan(text);
      if (!scan.found.length) {
        return look(index, words['text-none'], words['text-words']);
      }
      return () => {
        const said = scan.damaged ? [words.damaged] : [];
        const group = view.textGroup(scan.found, words, (code) => page(form, code));
        popup.show(said, group.label, words.list, [group], null);
        showsText = true;
      };
    };

    /**
     * Shows what comes of a question, unless another was asked meanwhile.
     *
     * @param {function(Index): Promise<function()>} question
     */
    const ask = async (question) => {
      const mine = ++turn;
      let show = () => say(form.dataset.failed);
      try {
        show = await question(await foutwijzer.search.open());
      } catch (e) {
        // Then that is what is said.
      }
      if (mine === turn) {
        show();
      }
    };

    /** No answer is awaited any more. */
    const stop = () => {
      clearTimeout(timer);
      turn++;
    };

    const changed = () => {
      const text = foutwijzer.pasted;
      foutwijzer.pasted = null;
      showsText = false;
      stop();
      popup.leave();
      if (text) {
        ask((index) => read(index, text));
      } else if (query()) {
        timer = setTimeout(() => ask((index) => look(index)), DELAY_MS);
      } else {
        popup.close();
      }
    };

    const close = () => {
      stop();
      popup.close();
    };

    return {
      changed,
      close,

      /** Whether codes of a text are shown, which has no address of its own. */
      showsText: () => showsText,

      /** Goes on from what was typed. */
      leave: async () => {
        close();
        location.assign(await view.destination(form, query()));
      },
    };
  };
})();
