/** What goes into a ticket: of a code as a whole, and of each case. */
(function () {
  'use strict';

  /** @type {?HTMLElement} */
  const article = document.querySelector('.code-page');
  if (!article) {
    return;
  }
  const here = location.href.split(/[?#]/)[0];

  /** @param {HTMLElement} details */
  const read = (details) => {
    const { id } = details.closest('section');
    const { link = here + '#' + id } = details.dataset;
    const shown = details.querySelector('pre');
    const marked = shown.cloneNode(true);
    marked.querySelectorAll('span').forEach((line) => {
      line.textContent = line.dataset.markdown;
    });
    const texts = [shown, marked].map((pre) => pre.textContent.split(link)[0].split('\n'));
    const page = link.slice(0, -1 - id.length);
    return { link, page, shown, texts, done: [], row: details.previousElementSibling };
  };

  const cases = [...article.querySelectorAll('.ticket')].map(read);

  const ticket = {
    cases,
    note: () => '',
    show: () => cases.forEach((each) => {
      each.shown.textContent = text([each], each.link, 0);
    }),
  };

  const text = (some, link, way) =>
    foutwijzer.ticketText(some, [way ? '<' + link + '>' : link, ticket.note(way)], way);

  article.querySelectorAll('.ticket-tools').forEach((row) => {
    const own = cases.filter((each) => each.row === row);
    const some = own.length ? own : cases;
    const link = own.length ? own[0].link : cases[0].page;
    const copies = [(way) => text(some, link, way), (way) => text(some, link, way), () => link];
    copies.forEach((copy, way) => foutwijzer.makeCopy(row.children[way], () => copy(way)));
  });
  foutwijzer.ticket = ticket;
})();
