/** Which codes of code-cases.json become links in somebody else's page. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;
  const cases = data['code-cases'];
  const tables = {};

  const scanner = (site) => {
    const { rules, codes, cues } = cases.sites[site];
    const inner = ({ notation, code }) => ({ notation, canonical: code });
    tables[site] =
      tables[site] ||
      new foutwijzer.codes.Table(
        rules,
        codes.map((entry) => ({ ...entry, underlying: entry.underlying.map(inner) })),
      );
    return (text) => foutwijzer.scan(text, tables[site], cues);
  };

  /** The links of a page that holds a text, cut into two nodes at an index. */
  const linksOf = (site, text, index) => {
    const page = document.createElement('p');
    page.append(text.slice(0, index), text.slice(index));
    document.body.append(page);
    const makeLink = (code, spelling) => {
      const link = document.createElement('a');
      link.textContent = spelling;
      link.dataset.code = code;
      return link;
    };
    foutwijzer.places.texts(page, 'p').forEach((texts) =>
      foutwijzer
        .findCodes(texts, scanner(site))
        .forEach((matches, node) => foutwijzer.links.make(node, matches, makeLink)),
    );
    const links = [...page.querySelectorAll('a')];
    const made = links.map((link) => [link.dataset.code, link.textContent]);
    equal(page.textContent, text);
    foutwijzer.links.undo(page);
    equal(page.textContent, text);
    equal(page.querySelectorAll('a').length, 0);
    page.remove();
    return made;
  };

  const expected = (matches, keep) =>
    matches.filter((match) => match.pages.length === 1 && keep(match))
      .map(({ pages, spelling }) => [pages[0], spelling]);

  group('scan', () => {
    cases.scan.forEach(({ site, text, matches }) =>
      test(site + ' ' + JSON.stringify(text), () => {
        equal(linksOf(site, text, text.length), expected(matches, () => true));
        const half = text.length >> 1;
        const isWhole = ({ offset, spelling }) => offset >= half || offset + spelling.length <= half;
        equal(linksOf(site, text, half), expected(matches, isWhole));
      }),
    );
  });

  group('not-codes', () => {
    cases['not-codes'].forEach(({ site, why, text }) =>
      test(site + ' ' + why + ' ' + JSON.stringify(text), () =>
        equal(linksOf(site, text, text.length >> 1), []),
      ),
    );
  });
})();
