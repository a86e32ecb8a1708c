/**
 * The list under the search box: a listbox of links, and what is to be said of it.
 *
 * @typedef {{href: string, content: Array<Node|string>}} Option
 * @typedef {{label: string, lang: ?string, plain: ?boolean, options: Option[]}} Group a plain one
 *   needs no heading that is seen
 */
(function () {
  'use strict';

  const LIST = 'search-list';
  const { element } = foutwijzer.view;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} field becomes the combobox
   */
  foutwijzer.view.popup = (form, field) => {
    const notes = element('div', { class: 'search-notes' });
    const list = element('div', { class: 'search-list', id: LIST, role: 'listbox' });
    const popup = element('div', { class: 'search-popup' }, notes, list);
    const status = element('span', { class: 'visually-hidden', role: 'status' });
    /** @type {HTMLAnchorElement[]} */
    let links = [];
    let active = -1;

    /** @param {number} index of a link, or -1 for none */
    const choose = (index) => {
      active = index;
      links.forEach((link, i) => link.setAttribute('aria-selected', i === active));
      if (active < 0) {
        field.removeAttribute('aria-activedescendant');
      } else {
        field.setAttribute('aria-activedescendant', links[active].id);
        links[active].scrollIntoView({ block: 'nearest' });
      }
    };

    /** @param {boolean} open */
    const toggle = (open) => {
      popup.hidden = !open;
      field.setAttribute('aria-expanded', open && links.length > 0);
      choose(-1);
    };

    /**
     * @param {Option} option
     * @param {?string} lang
     */
    const link = ({ href, content }, lang) => {
      const id = LIST + '-' + links.length;
      const made = element('a', { class: 'hit', role: 'option', id, href, lang, tabindex: '-1' });
      made.append(...content);
      links.push(made);
      return made;
    };

    /** @param {Group} shown */
    const group = ({ label, lang, plain, options }, index) => {
      const id = LIST + '-group-' + index;
      const look = plain ? 'visually-hidden' : 'search-label';
      return element(
        'div',
        { role: 'group', 'aria-labelledby': id },
        element('div', { class: look, id, role: 'presentation' }, label),
        ...options.map((option) => link(option, lang)),
      );
    };

    Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': LIST,
      'aria-expanded': 'false',
    }).forEach(([name, value]) => field.setAttribute(name, value));
    popup.hidden = true;
    form.append(popup, status);
    // The focus stays in the field, whatever is clicked.
    popup.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      if (event.target.closest('a') && !event.ctrlKey && !event.metaKey) {
        toggle(false);
      }
    });

    return {
      isOpen: () => !popup.hidden,
      close: () => toggle(false),
      reopen: () => toggle(popup.textContent !== ''),

      /** @param {1|-1} step around through all links and none */
      move: (step) => {
        const places = links.length + 1;
        choose(((active + 1 + step + places) % places) - 1);
      },

      /** Back to the field, for what was chosen may be there no more. */
      leave: () => choose(-1),

      /** @returns {HTMLAnchorElement|undefined} the link that the reader moved to */
      chosen: () => links[active],

      /**
       * Opens with other content.
       *
       * @param {string[]} said shown above the list, and heard
       * @param {string} heard besides
       * @param {string} name of the list
       * @param {Group[]} groups
       * @param {?Option} last
       */
      show: (said, heard, name, groups, last) => {
        links = [];
        notes.replaceChildren(...said.map((note) => element('p', {}, note)));
        list.setAttribute('aria-label', name);
        list.replaceChildren(...groups.map(group), ...(last ? [link(last)] : []));
        list.hidden = !links.length;
        toggle(true);
        status.textContent = said.concat(heard).join(' ');
      },
    };
  };
})();
