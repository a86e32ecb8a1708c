/** In place of the index: answers that are known beforehand. */
(function () {
  'use strict';

  const form = document.querySelector('[data-search]');
  const { root } = form.dataset;
  const language = document.documentElement.lang;

  const plain = (text) => [{ text, hit: false }];

  /** Text with the part to mark between asterisks. */
  const marked = (text) => text.split('*').map((part, i) => ({ text: part, hit: i % 2 === 1 }));

  const row = (kind, path, code, title, platforms, snippet) => ({
    href: root + path,
    kind,
    code,
    title: marked(title),
    lang: null,
    platforms,
    snippet: marked(snippet || ''),
    language,
  });

  const detected = row(
    'code',
    'nl/code/0x87d1041c.html',
    '0x87D1041C',
    'De toepassing is niet *gedetecteerd* nadat de installatie was voltooid.',
    ['Android', 'iOS en iPadOS'],
    'Meestal heeft de gebruiker de app zelf *verwijderd*, of klopt de bundel-id in Intune niet met de app die op het apparaat staat.',
  );
  const refused = row(
    'code',
    'nl/code/0x87d13b62.html',
    '0x87D13B62',
    'De gebruiker heeft het aanbod om de app te *installeren* geweigerd.',
    ['iOS en iPadOS'],
    '',
  );
  const step = row('step', 'nl/steps/check-network.html', null, 'Controleer het *netwerk*', [], 'Een app van 200 MB haalt het vaak niet via een trage verbinding.');
  const page = row('page', 'nl/pages/how-apps-are-installed.html', null, 'Hoe apps worden *geïnstalleerd*', [], '');
  const english = Object.assign(row('code', 'en/code/0x87d13b63.html', '0x87D13B63', 'The device was *wiped*.', ['iOS and iPadOS'], ''), { language: 'en' });
  const known = { '0X87D1041C': [detected], '0X87D13B62': [refused] };

  const many = Array.from({ length: 45 }, (none, i) => row('step', 'nl/steps/check-network.html?' + i, null, 'Uitkomst ' + (i + 1) + ' met *app*', [], ''));

  const answers = {
    '0x87D1041C': () => ({ codes: [detected], jump: detected.href }),
    '0x87D1': () => ({ codes: [detected, refused] }),
    '0x87D10420': () => ({ unknown: { code: '0x87D10420', near: [detected] } }),
    app: (from, to) => ({ results: many.slice(from, to), total: many.length }),
    netwerk: () => ({ codes: [refused], results: [step, page], total: 2 }),
    instalatie: () => ({ results: [refused, page], total: 2, corrected: [{ typed: 'instalatie', used: 'installatie' }] }),
    'app qqq': () => ({ results: [refused], total: 1, unmatched: ['qqq'] }),
    wiped: () => ({ elsewhere: [{ language: 'en', name: 'English', results: [english] }] }),
    kapot: () => ({ results: [step], total: 1, damaged: true }),
    traag: () => ({ results: [page], total: 1 }),
  };

  const index = {
    language,
    words: fakeWords,

    async find(query, { limit = 10, offset = 0, filters = {} } = {}) {
      fakeFinds.push(query + ' ' + JSON.stringify(filters));
      if (query === 'storing') {
        throw new Error('an index that fails');
      }
      await new Promise((done) => setTimeout(done, query === 'traag' ? 600 : 10));
      const none = { query, jump: null, codes: [], unknown: null, results: [], total: 0, corrected: [], unmatched: [], elsewhere: [], damaged: false };
      const make = answers[query] || (() => ({}));
      return Object.assign(none, make(offset, offset + limit));
    },

    async filters() {
      return [
        { id: 'platform', label: 'Platform', values: [{ id: 'android', label: 'Android', count: 11 }, { id: 'ios', label: 'iOS en iPadOS', count: 9 }] },
        { id: 'intent', label: 'Toewijzing', values: [{ id: 'required', label: 'Verplicht', count: 14 }, { id: 'available', label: 'Beschikbaar', count: 8 }] },
        { id: 'kind', label: 'Soort', values: [{ id: 'code', label: 'Code', count: 18 }, { id: 'step', label: 'Stap', count: 25 }] },
      ];
    },

    async scan(text) {
      await load(form.dataset.scan);
      const found = new Map();
      text.split(/\r?\n/).forEach((line, i) =>
        (line.match(/\b0x[0-9a-f]{8}\b/gi) || []).forEach((code) => {
          const seen = found.get(code.toUpperCase());
          if (seen) {
            seen.count++;
          } else {
            const rows = known[code.toUpperCase()] || [];
            found.set(code.toUpperCase(), { code, count: 1, line: line.trim(), lineNumber: i + 1, rows, near: rows.length ? [] : [detected] });
          }
        }),
      );
      return { found: Array.from(found.values()), damaged: false };
    },
  };

  const load = (src) =>
    new Promise((done, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src, onload: done, onerror: failed });
      document.head.append(script);
    });

  foutwijzer.search = { open: () => (fakeOpens ? Promise.resolve(index) : Promise.reject(new Error('no manifest'))) };
})();
