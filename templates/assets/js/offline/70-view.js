/** How the part of the home page looks that saves the site, in each state that saving has. */
(function () {
  'use strict';

  /** What can be done in a state; in all others what is saved goes on as it was, or can be saved. */
  const BUTTONS = {
    saving: ['cancel'],
    waiting: ['again', 'cancel'],
    failed: ['again', 'cancel'],
    saved: ['renew', 'remove'],
    latest: ['renew', 'remove'],
    unknown: ['renew', 'remove'],
    insecure: [],
  };

  /** @param {string} text @param {Object<string, string>} values @returns {string} */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] || whole);

  /** @param {HTMLElement} section */
  foutwijzer.offlineView = (section) => {
    const say = section.dataset;
    const state = section.querySelector('.offline-state');
    const bar = section.querySelector('.offline-bar');
    const others = section.querySelector('.offline-others');
    const buttons = [...section.querySelectorAll('.offline-buttons > button')];

    /** @param {number} bytes @returns {string} */
    const size = (bytes) => {
      const mega = bytes >= 999500;
      return new Intl.NumberFormat(section.closest('[lang]').lang, {
        style: 'unit',
        unit: mega ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: mega ? 1 : 0,
      }).format(mega ? bytes / 1e6 : Math.ceil(bytes / 1e3));
    };

    return {
      /**
       * @param {string} phase
       * @param {Object<string, number>=} bytes
       * @param {boolean=} kept whether this language is saved
       */
      show: (phase, bytes, kept) => {
        const values = Object.fromEntries(
          Object.entries(bytes || {}).map(([name, value]) => [name, size(value)])
        );
        const key = 'say' + phase[0].toUpperCase() + phase.slice(1);
        const text = fill(say[key] || '', values);
        if (state.textContent !== text) {
          state.textContent = text;
        }
        bar.hidden = phase !== 'saving';
        if (!bar.hidden) {
          bar.max = bytes.total;
          bar.value = bytes.done;
        }
        const shown = BUTTONS[phase] || (kept ? BUTTONS.saved : ['save']);
        for (const button of buttons) {
          button.hidden = !shown.includes(button.dataset.do);
        }
      },

      /** @param {number} bytes that are still to come */
      offer: (bytes) => {
        const [button] = buttons;
        button.textContent = fill(say.saySaveSize, { size: size(bytes) });
      },

      /** @param {string[]} languages that are saved besides this one */
      showOthers: (languages) => {
        const rows = [...others.querySelectorAll('li')];
        for (const row of rows) {
          row.hidden = !languages.includes(row.dataset.language);
        }
        others.hidden = rows.every((row) => row.hidden);
      },
    };
  };
})();
