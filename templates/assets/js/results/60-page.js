/** The page of results: what its address, its search box, its filters or a file ask for. */
(function () {
  'use strict';

  const DELAY_MS = 120;
  const PAGE = 20;

  /** @type {?HTMLFormElement} */
  const form = document.querySelector('[data-here]');
  const place = document.querySelector('[data-results]');
  if (!form || !place) {
    return;
  }
  const { view, results } = foutwijzer;
  /** @type {HTMLInputElement} */
  const field = form.elements.q;
  const boxes = place.querySelector('[data-filters]');
  const screen = results.screen(place);
  const { codes } = form.dataset;
  const { feedback } = place.dataset;
  const { title } = document;
  let turn = 0; // grows with every question, so that an answer that comes late is known
  let timer = 0;

  const query = () => field.value.trim();
  /** @param {string} query */
  const page = (query) => form.dataset.search + '?q=' + encodeURIComponent(query);

  const fail = () => {
    screen.show([], view.element('p', {}, view.element('a', { href: codes }, form.dataset.failed)));
  };

  /**
   * Shows what comes of a question, unless another was asked meanwhile.
   *
   * @param {Promise<function()>} showing
   */
  const ask = async (showing) => {
    const mine = ++turn;
    const show = await showing.catch(() => fail);
    if (mine === turn) {
      show();
    }
  };

  /**
   * @param {Index} index
   * @param {Filter[]} offered
   */
  const begin = (index, offered) => {
    const { words } = index;
    const filters = results.filters(boxes, offered, words);

    /** @param {number} offset */
    const find = (offset) =>
      index.find(query(), { limit: PAGE, offset, filters: filters.chosen() });

    /** @param {string[]} said before all else */
    const look = async (said) => {
      const follow = async (offset) => (await find(offset)).results;
      const answer = query() && (await find(0));
      return () => {
        boxes.hidden = !answer || !offered.length;
        document.title = answer ? query() + ' - ' + title : title;
        if (answer) {
          results.showAnswer(screen, answer, words, { said, codes, feedback, follow });
        } else {
          screen.show(said);
        }
      };
    };

    /**
     * @param {string} name of the file, if it is one
     * @param {string} text
     */
    const read = async (name, text) => {
      const scan = await index.scan(text);
      const { found } = scan;
      if (!found.length && !name) {
        return look([words['text-none'], words['text-words']]);
      }
      return () => {
        const count = found.length;
        const said = count ? view.fill(words['text-codes'], { count }) : words['text-none'];
        const notes = [...(scan.damaged ? [words.damaged] : []), name ? name + ': ' + said : said];
        boxes.hidden = true;
        screen.show(notes, ...(count ? [results.table(found, words, page)] : []));
        screen.list.focus();
      };
    };

    /** @param {{name: string, long: boolean, text: ?string}} taken */
    const take = async ({ name, long, text }) => {
      if (long || text === null) {
        const refusal = long ? words['text-long'] : view.fill(words['file-type'], { name });
        return () => screen.show([refusal]);
      }
      return read(name, text);
    };

    const asked = () => {
      const now = new URLSearchParams(query() ? { q: query() } : {});
      filters.write(now);
      return now;
    };

    const changed = () => {
      const text = foutwijzer.pasted;
      foutwijzer.pasted = null;
      clearTimeout(timer);
      turn++;
      if (text) {
        ask(take({ name: '', long: view.isLong(text), text }));
      } else {
        results.follow(asked());
        timer = setTimeout(() => ask(look([])), DELAY_MS);
      }
    };

    const readAddress = () => {
      field.value = results.asked().get('q') || '';
      filters.read(results.asked());
      ask(look([]));
    };

    field.addEventListener('input', (event) => event.isComposing || changed());
    field.addEventListener('compositionend', changed);
    field.addEventListener('change', results.settle);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      results.settle();
    });
    filters.onChange(() => {
      changed();
      results.settle();
    });
    results.onReturn(readAddress);
    const [drop, chooser] = ['[data-drop]', '[data-file]'].map((at) => place.querySelector(at));
    results.onText(drop, chooser, (taken) => {
      field.value = '';
      results.follow(new URLSearchParams());
      taken.then((file) => ask(take(file)));
    });

    // What was typed or pasted before this came counts for more than the address.
    if (field.value) {
      filters.read(results.asked());
      changed();
    } else {
      readAddress();
    }
  };

  const start = async () => {
    const index = await foutwijzer.search.open();
    begin(index, await index.filters().catch(() => []));
  };

  start().catch(fail);
})();
