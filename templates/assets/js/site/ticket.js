/** What goes into a ticket: of a code as a whole, and of each case. */
(function () {
  'use strict';

  const here = location.href.split(/[?#]/)[0];

  /** @param {HTMLElement} details */
  const read = (details) => {
    const { link = here + '#' + details.closest('section').id } = details.dataset;
    const shown = details.querySelector('pre');
    const marked = shown.cloneNode(true);
    marked.querySelectorAll('span').forEach((line) => {
      line.textContent = line.dataset.markdown;
    });
    const texts = [shown, marked].map((pre) => pre.textContent.split(link)[0].split('\n'));
    return { link, shown, texts, done: [] };
  };

  const cases = [...document.querySelectorAll('.ticket')].map(read);

  const ticket = {
    cases,
    note: () => '',
    show: () => cases.forEach((each) => {
      each.shown.textContent = text([each], each.link, 0);
    }),
  };

  const text = (some, link, way) =>
    foutwijzer.ticketText(some, [way ? '<' + link + '>' : link, ticket.note(way)], way);

  document.querySelectorAll('.ticket-tools').forEach((row, at) => {
    const some = at ? [cases[at - 1]] : cases;
    const link = at ? some[0].link : some[0].link.split('#')[0];
    const copies = [(way) => text(some, link, way), (way) => text(some, link, way), () => link];
    copies.forEach((copy, way) => foutwijzer.makeCopy(row.children[way], () => copy(way)));
  });
  foutwijzer.ticket = ticket;
})();
