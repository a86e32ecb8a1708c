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

  /**
   * Pages that came over plain http have no clipboard of their own.
   *
   * @param {string} text
   */
  const copyFromField = (text) => {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'));
  };

  /** @param {string} text */
  const copy = (text) =>
    navigator.clipboard
      ? navigator.clipboard.writeText(text).catch(() => copyFromField(text))
      : copyFromField(text);

  /**
   * @param {Node|string} label
   * @param {string} look
   * @param {function(): string} text what it copies
   * @param {function()} otherwise shows the text where it cannot be copied
   */
  const makeButton = (label, look, text, otherwise) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = look;
    button.append(label);
    button.addEventListener('click', () => {
      copy(text()).then(() => {
        live.textContent = words.copied;
        button.classList.add('copied');
        setTimeout(() => {
          live.textContent = '';
          button.classList.remove('copied');
        }, SHOWN_MS);
        button.focus();
      }, otherwise);
    });
    return button;
  };

  /** @param {Node} node */
  const select = (node) => getSelection().selectAllChildren(node);

  /** @param {HTMLElement} code becomes a button that copies it */
  const codeButton = (code) => {
    const made = code.cloneNode(true);
    const name = words.copy + ' ' + code.textContent;
    const text = () => made.textContent;
    const button = makeButton(made, 'copy', text, () => select(made));
    button.setAttribute('aria-label', name);
    return button;
  };

  const title = article.querySelector('h1 > .code');
  let forms = article.querySelector('.forms');
  if (!forms) {
    forms = document.createElement('dl');
    forms.className = 'forms';
    forms.append(document.createElement('dt'));
    article.querySelector('.page-head').append(forms);
  }
  forms.querySelectorAll('dd > .code').forEach((code) => code.replaceWith(codeButton(code)));
  forms.firstElementChild.textContent = words.copy;
  const first = document.createElement('dd');
  first.append(codeButton(title));
  forms.firstElementChild.after(first);

  article.querySelectorAll('.ticket').forEach((ticket) => {
    const section = ticket.closest('.occurrence');
    const text = ticket.querySelector('pre');
    const link = () => ticket.dataset.link || location.href.split('#')[0] + '#' + section.id;
    if (!ticket.dataset.link) {
      text.append('\n' + link() + '\n');
    }
    const show = () => {
      ticket.open = true;
      select(text);
    };
    const tools = document.createElement('div');
    tools.className = 'ticket-tools';
    tools.append(
      makeButton(words.ticket, 'copy', () => text.textContent.trim(), show),
      makeButton(words.link, 'copy', link, show),
    );
    ticket.before(tools);
  });
})();
