/** Buttons that put a code, the text for a ticket or an address on the clipboard. */
(function () {
  'use strict';

  const SHOWN_MS = 2000;

  /** @type {?HTMLElement} */
  const article = document.querySelector('.code-page');
  if (!article) {
    return;
  }
  const words = article.dataset;
  const live = document.createElement('span');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  article.append(live);

  /** @param {Node} node */
  const select = (node) => getSelection().selectAllChildren(node);

  /**
   * Pages that came over plain http have no clipboard of their own.
   *
   * @param {string} text
   */
  const copyFromField = async (text) => {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    article.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) {
      throw new Error('not copied');
    }
  };

  /** @param {string} text */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      await copyFromField(text);
    }
  };

  /**
   * @param {Node|string} label
   * @param {function(): string} text what it copies
   * @param {function()} otherwise shows the text where it cannot be copied
   */
  const makeButton = (label, text, otherwise) => {
    const button = document.createElement('button');
    const tell = (done) => {
      live.textContent = done ? words.copied : '';
      button.classList.toggle('copied', done);
    };
    button.type = 'button';
    button.className = 'copy';
    button.append(label);
    button.addEventListener('click', () => {
      copy(text()).then(() => {
        tell(true);
        setTimeout(tell, SHOWN_MS, false);
        button.focus();
      }, otherwise);
    });
    return button;
  };

  /** @param {HTMLElement} code */
  const codeButton = (code) => {
    const label = code.cloneNode(true);
    const button = makeButton(label, () => code.textContent, () => select(label));
    button.setAttribute('aria-label', words.copy + ' ' + code.textContent);
    return button;
  };

  const forms = article.querySelector('.forms');
  forms.querySelectorAll('.code').forEach((code) => code.replaceWith(codeButton(code)));
  forms.firstElementChild.replaceChildren(words.copy);
  forms.firstElementChild.after(codeButton(article.querySelector('h1 > .code')));

  article.querySelectorAll('.ticket').forEach((ticket) => {
    const text = ticket.querySelector('pre');
    const anchor = '#' + ticket.closest('.occurrence').id;
    const link = ticket.dataset.link || location.href.split('#')[0] + anchor;
    const show = () => {
      ticket.open = true;
      select(text);
    };
    if (!ticket.dataset.link) {
      text.append('\n' + link);
    }
    ticket.previousElementSibling.append(
      makeButton(words.ticket, () => text.textContent.trim(), show),
      makeButton(words.link, () => link, show),
    );
  });
})();
