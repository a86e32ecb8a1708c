/** A reply that comes later, as tickets load them. */
(function () {
  'use strict';

  const button = document.querySelector('[data-reply]');
  button.addEventListener('click', () => {
    const reply = document.createElement('p');
    reply.textContent = button.dataset.reply + ' ' + button.dataset.code;
    document.querySelector('.demo-more').append(reply);
  });
})();
