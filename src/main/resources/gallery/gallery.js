/** Draws what no page of the gallery shows by itself: values of tokens, and states made by scripts. */
(function () {
  'use strict';

  // The header's box gets its search from the head of this page, once.
  const form = document.querySelector('[data-search]');
  delete form.dataset.here;

  const LOG =
    '2026-11-20 10:12:13 failed with 0x80070001\nthen 0x8007000F\nand again 0x80070001, after a line that is longer than any window is wide';

  /**
   * @param {string} name
   * @param {string} look
   * @param {...(Node|string)} children
   */
  const make = (name, look, ...children) => {
    const made = document.createElement(name);
    if (look) {
      made.className = look;
    }
    made.append(...children);
    return made;
  };

  /** @returns {string[]} the names of all custom properties, in the order of the style sheets */
  const tokens = () => {
    const names = new Set();
    /** @param {CSSRuleList} rules */
    const read = (rules) => {
      for (const rule of rules) {
        if (rule.selectorText === ':root') {
          [...rule.style].filter((name) => name.startsWith('--')).forEach((name) => names.add(name));
        } else if (rule.cssRules) {
          read(rule.cssRules);
        }
      }
    };
    [...document.styleSheets].forEach((sheet) => read(sheet.cssRules));
    return [...names];
  };

  /** @param {string} name @returns {string} */
  const value = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const isColour = (name) => CSS.supports('color', value(name));
  const isLength = (name) => CSS.supports('inline-size', value(name));
  const isType = (name) => /^--(small|medium|large|huge)$/.test(name);

  /** @param {string} name @returns {HTMLElement} */
  const label = (name) => {
    const made = make('p', 'gallery-label', make('code', '', name), ' ', value(name));
    made.dir = 'ltr';
    return made;
  };

  const swatches = () =>
    tokens()
      .filter(isColour)
      .map((name) => {
        const colour = make('span', '');
        colour.style.background = 'var(' + name + ')';
        return make('li', '', colour, label(name));
      });

  const lengths = () =>
    tokens()
      .filter((name) => isLength(name) && !isType(name))
      .flatMap((name) => {
        const bar = make('span', '');
        bar.style.inlineSize = 'min(100%, var(' + name + '))';
        return [label(name), make('div', 'gallery-scale', bar)];
      });

  const types = () =>
    tokens()
      .filter((name) => isType(name) || /^--(sans|mono)$/.test(name))
      .flatMap((name) => {
        const sample = make('p', '', 'The app was not detected, 0x87D1041C');
        sample.style[isType(name) ? 'fontSize' : 'fontFamily'] = 'var(' + name + ')';
        return [label(name), sample];
      });

  /**
   * Ids stand once in a page, and each popup has the same.
   *
   * @param {HTMLElement} box
   * @param {string} name
   */
  const keepApart = (box, name) => {
    const prefix = name + '-';
    const rename = () => {
      ['id', 'aria-controls', 'aria-labelledby'].forEach((attribute) => {
        box.querySelectorAll('[' + attribute + ']').forEach((element) => {
          const old = element.getAttribute(attribute);
          if (!old.startsWith(prefix)) {
            element.setAttribute(attribute, prefix + old);
          }
        });
      });
    };
    new MutationObserver(rename).observe(box, { childList: true, subtree: true });
    rename();
  };

  let boxes = 0;

  /** @param {HTMLElement} place gets a search box of its own */
  const box = (place) => {
    const copy = form.cloneNode(true);
    copy.setAttribute('aria-label', place.dataset.state);
    place.append(copy);
    const field = copy.elements.q;
    field.removeAttribute('aria-activedescendant');
    copy.querySelectorAll('.search-popup, [role=status]').forEach((old) => old.remove());
    const popup = foutwijzer.view.popup(copy, field);
    keepApart(copy, 'box' + ++boxes);
    return { copy, field, popup };
  };

  /**
   * @param {HTMLElement} place
   * @param {string} query
   * @param {?string} pasted in place of it
   */
  const ask = (place, query, pasted) => {
    const { copy, field, popup } = box(place);
    field.value = query;
    foutwijzer.pasted = pasted;
    foutwijzer.view.questions(copy, field, popup).changed();
    foutwijzer.pasted = null;
  };

  /** What was found, with a remark that not all of it may be there. */
  const askDamaged = (place, index, query) => {
    const { view } = foutwijzer;
    const { words } = index;
    return index.find(query, { limit: 2 }).then((answer) => {
      const groups = view.sections(answer, words).map((section) => ({
        ...section,
        options: section.rows.map((row) => ({ href: row.href, content: view.hit(row, words) })),
      }));
      const notes = view.notes({ ...answer, damaged: true }, words);
      box(place).popup.show(notes, '', words.list, groups, null);
    });
  };

  /** @type {Object<string, function(HTMLElement, Object)>} */
  const popups = {
    'A code': (place) => ask(place, '0x80070002'),
    'Several codes that begin so': (place) => ask(place, '0x8007000'),
    'An unknown code': (place) => ask(place, '0x80070009'),
    Words: (place) => ask(place, 'app not detected'),
    'A code and words': (place) => ask(place, '1603 installation'),
    'A word that was corrected': (place) => ask(place, 'installatoin'),
    'A word that stands nowhere': (place) => ask(place, 'installation qqqqq'),
    'Nothing found': (place) => ask(place, 'qqqqq'),
    'A pasted text': (place) => ask(place, 'failed', LOG),
    'A pasted text without codes': (place) => ask(place, 'nothing', 'nothing of this\nis a code'),
    'An index of which a part is missing': (place, index) => askDamaged(place, index, 'installation'),
    'An index that cannot be had': (place) =>
      box(place).popup.show([form.dataset.failed], '', '', [], null),
  };

  /** @returns {HTMLElement} a page of results that is still empty */
  const emptyResults = (place) => {
    const copy = document.querySelector('[data-results]').cloneNode(true);
    copy.querySelector('.drop').remove();
    copy.hidden = false;
    place.append(copy);
    return copy;
  };

  const find = async (place, index, query) => {
    const copy = emptyResults(place);
    const answer = await index.find(query, { limit: 5 });
    if (foutwijzer.view.count(answer)) {
      const boxes = copy.querySelector('[data-filters]');
      foutwijzer.results.filters(boxes, await index.filters(), index.words);
      boxes.querySelector('input').click();
    }
    foutwijzer.results.showAnswer(foutwijzer.results.screen(copy), answer, index.words, {
      said: [],
      codes: form.dataset.codes,
      follow: async (offset) => (await index.find(query, { limit: 5, offset })).results,
    });
  };

  const read = async (place, index) => {
    const { words } = index;
    const { found } = await index.scan(LOG);
    const page = (query) => form.dataset.search + '?q=' + encodeURIComponent(query);
    const said = foutwijzer.view.fill(words['text-codes'], { count: found.length });
    foutwijzer.results
      .screen(emptyResults(place))
      .show(['install.log: ' + said], foutwijzer.results.table(found, words, page));
  };

  const drag = (place) => {
    const drop = document.querySelector('[data-drop]').cloneNode(true);
    drop.classList.add('drop-here');
    place.append(drop);
  };

  /** @type {Object<string, function(HTMLElement, Object)>} */
  const results = {
    'Results, and one filter in use': (place, index) => find(place, index, 'app'),
    'A code and words': (place, index) => find(place, index, '1603 installation'),
    'Nothing found': (place, index) => find(place, index, 'qqqqq'),
    'The codes in a file': read,
    'A file that is dragged over the page': drag,
  };

  /** @param {Object<string, function(HTMLElement, Object)>} states by what they are called */
  const each = (states) => async (place) => {
    const index = await foutwijzer.search.open();
    for (const [name, show] of Object.entries(states)) {
      const state = make('div', '', make('p', 'gallery-label', name));
      state.setAttribute('data-state', name);
      place.append(state);
      await show(state, index);
    }
  };

  /** @type {Object<string, Array>} the phase, the bytes, and what else is saved */
  const saving = {
    'Not saved': ['none', {}, []],
    'Being saved': ['saving', { done: 310000, total: 1450000 }, []],
    'Without a connection': ['waiting', {}, []],
    'Saved, and another language too': ['saved', {}, ['ar', 'en']],
    'No newer version': ['latest', {}, []],
    'No room': ['full', {}, []],
    'Taken away by the browser': ['lost', {}, []],
    'A host without https': ['insecure', {}, []],
  };

  /** Copies of the home page's own part, in which nothing can be saved. */
  const offline = async (place) => {
    const original = document.querySelector('.offline');
    await foutwijzer.runScript(form.dataset.offline);
    for (const [name, [phase, bytes, others]] of Object.entries(saving)) {
      const copy = original.cloneNode(true);
      copy.hidden = false;
      copy.querySelector('.offline-insecure').hidden = phase !== 'insecure';
      const view = foutwijzer.offlineView(copy);
      place.append(make('p', 'gallery-label', name), copy);
      view.show(phase, bytes);
      view.offer(450000);
      view.showOthers(others);
    }
    original.remove();
  };

  const drawings = {
    offline,
    colours: (place) => place.append(make('ul', 'gallery-swatches', ...swatches())),
    type: (place) => place.append(...types()),
    space: (place) => place.append(...lengths()),
    popups: each(popups),
    results: each(results),
  };

  /** States that a code page comes to when it is used; without a click, which would be kept. */
  const use = async () => {
    const section = document.querySelectorAll('.code-page .occurrence')[1];
    const [role] = section.querySelectorAll('.roles button');
    role.setAttribute('aria-pressed', 'true');
    const [tick] = section.querySelectorAll('.step-tick');
    tick.checked = true;
    section.querySelector('.steps details').open = true;
    section.querySelector('.ticket').open = true;
    section.querySelector('.copy').classList.add('copied');
    document.querySelectorAll('.forms .copy')[0].classList.add('copied');
    const row = section.querySelector('.ticket-tools');
    const { noteScript, noteLook } = document.querySelector('.code-page').dataset;
    await foutwijzer.runScript(noteScript, noteLook);
    row.after(make('pre', 'by-hand', '0x80070001'));
    foutwijzer.ticket.openNote(row);
    document.activeElement.blur();
  };

  document.addEventListener('DOMContentLoaded', async () => {
    document.querySelectorAll('img').forEach((picture) => {
      picture.loading = 'eager';
    });
    await use();
    for (const place of document.querySelectorAll('[data-drawn]')) {
      await drawings[place.dataset.drawn](place);
    }
    document.documentElement.dataset.gallery = 'drawn';
  });
})();
