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

  // What can only be copied by hand.
  const shown = document.createElement('pre');
  shown.className = 'by-hand';
  shown.tabIndex = 0;

  /**
   * Pages that came over plain http have no clipboard of their own.
   *
   * @param {string} text
   */
  const copyFromField = (text) => {
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
      copyFromField(text);
    }
  };

  /** @param {string} text is told to those who cannot see it happen */
  foutwijzer.say = (text) => {
    live.textContent = text;
  };

  /**
   * @param {HTMLButtonElement} button
   * @param {function(): string} text what it copies
   */
  foutwijzer.makeCopy = (button, text) => {
    const tell = (done) => {
      foutwijzer.say(done ? words.copied : '');
      button.classList.toggle('copied', done);
    };
    button.ariaLabel = words.copy + ' ' + button.textContent;
    button.addEventListener('click', async () => {
      try {
        await copy(text());
        shown.remove();
        tell(true);
        setTimeout(tell, SHOWN_MS, false);
        button.focus();
      } catch (e) {
        shown.textContent = text();
        button.parentElement.after(shown);
        shown.focus();
        getSelection().selectAllChildren(shown);
      }
    });
  };

  /** @param {HTMLElement} code */
  const codeButton = (code) => {
    const button = document.createElement('button');
    button.className = 'copy';
    button.append(code.cloneNode(true));
    foutwijzer.makeCopy(button, () => code.textContent);
    return button;
  };

  const forms = article.querySelector('.forms');
  forms.querySelectorAll('.code').forEach((code) => code.replaceWith(codeButton(code)));
  forms.firstElementChild.replaceChildren(words.copy);
  forms.firstElementChild.after(codeButton(article.querySelector('h1 > .code')));
})();
