/** A button beside each form of a code that puts it on the clipboard. */
(function () {
  'use strict';

  var SHOWN_MS = 2000;

  /**
   * Pages that came over plain http have no clipboard of their own.
   *
   * @param {string} text
   */
  function copyFromField(text) {
    var field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    var done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'));
  }

  /**
   * @param {string} text
   * @returns {Promise<void>}
   */
  function copy(text) {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text).catch(function () {
          return copyFromField(text);
        })
      : copyFromField(text);
  }

  /**
   * @param {string} text what it copies
   * @param {{copy: string, copied: string}} words
   * @param {HTMLElement} live where screen readers hear that it was done
   */
  function makeButton(text, words, live) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.setAttribute('aria-label', words.copy + ' ' + text);
    button.addEventListener('click', function () {
      copy(text).then(
        function () {
          button.textContent = live.textContent = words.copied;
          button.classList.add('copied');
          setTimeout(function () {
            button.textContent = words.copy;
            live.textContent = '';
            button.classList.remove('copied');
          }, SHOWN_MS);
          button.focus();
        },
        function () {
          getSelection().selectAllChildren(button.previousElementSibling || button.parentElement);
        },
      );
    });
    return button;
  }

  document.querySelectorAll('[data-copy]').forEach(function (head) {
    var words = { copy: head.dataset.copy, copied: head.dataset.copied };
    var live = document.createElement('span');
    live.className = 'visually-hidden';
    live.setAttribute('role', 'status');
    head.append(live);
    var title = head.querySelector('h1');
    var code = title && title.querySelector('.code');
    if (code) {
      title.after(makeButton(code.textContent, words, live));
    }
    head.querySelectorAll('dd > .code').forEach(function (form) {
      form.after(makeButton(form.textContent, words, live));
    });
  });
})();
