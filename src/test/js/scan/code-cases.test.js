/** The cases of code-cases.json that need a table. */
(() => {
  'use strict';

  const { data, equal, group, test } = unit;
  const cases = data['code-cases'];
  const tables = {};

  const table = (site) => {
    const { rules, codes } = cases.sites[site];
    const inner = ({ notation, code }) => ({ notation, canonical: code });
    tables[site] =
      tables[site] ||
      new foutwijzer.codes.Table(
        rules,
        codes.map((entry) => ({ ...entry, underlying: entry.underlying.map(inner) })),
      );
    return tables[site];
  };

  const scan = (site, text) => foutwijzer.scan(text, table(site), cases.sites[site].cues);

  group('find', () => {
    cases.find.forEach(({ site, input, codes }) =>
      test(site + ' ' + input, () => equal(table(site).find(input), codes)),
    );
  });

  group('near', () => {
    cases.near.forEach(({ site, input, codes }) =>
      test(site + ' ' + input, () => equal(table(site).nearest(input, 5), codes)),
    );
  });

  group('scan', () => {
    cases.scan.forEach(({ site, text, matches }) =>
      test(site + ' ' + JSON.stringify(text), () => {
        const found = scan(site, text);
        const described = found.map(({ start, spelling, canonical, pages }) => ({
          offset: start,
          spelling,
          canonical,
          pages,
        }));
        equal(described, matches);
        found.forEach((match) => equal(text.slice(match.start, match.end), match.spelling));
      }),
    );
  });

  group('not-codes', () => {
    cases['not-codes'].forEach(({ site, why, text }) =>
      test(site + ' ' + why + ' ' + JSON.stringify(text), () => equal(scan(site, text), [])),
    );
  });
})();
