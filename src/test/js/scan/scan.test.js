/** Pages by number, reports, and texts that nobody should send. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const CUES = ['error', 'fout'];
  const rules = [
    { notation: 'hresult', scan: 'always' },
    { notation: 'decimal', scan: 'after-cue' },
    { notation: 'text', pattern: '[A-Z]+-[0-9]+', scan: 'always' },
  ];
  const entry = (notation, code, page, more) => ({
    notation,
    code,
    page,
    aliases: [],
    underlying: [],
    symbols: ['E_FAIL'],
    ...more,
  });
  const table = new foutwijzer.codes.Table(rules, [
    entry('hresult', '0x87D1041C', 0, { aliases: ['0x87D1041C0', '12024'] }),
    entry('decimal', '1603', 1, { underlying: [{ notation: 'hresult', canonical: '0x00000005' }] }),
    entry('text', 'ORA-00942', 2),
    entry('hresult', '0x80073CF0', 3, { symbols: [] }),
  ]);
  const scan = (text) => foutwijzer.scan(text, table, CUES);
  const report = (text) => foutwijzer.scanReport(text, table, CUES);

  group('pages may be numbers', () => {
    test('of a code', () => equal(table.find('-2016345060'), [0]));
    test('of an alias', () => equal(table.find('12024'), [0]));
    test('of an alias that is no code', () => equal(table.find('0x87d1041c0'), [0]));
    test('of an underlying code', () => equal(table.find('0x5'), [1]));
    test('of a symbol', () => equal(table.find('e fail'), [0, 1, 2]));
    test('near a mistyped code', () => equal(table.nearest('0x87D1041D', 5), [0]));
    test('in a text', () =>
      equal(
        scan('E_FAIL -2016345060').map((match) => match.pages),
        [[0, 1, 2], [0]],
      ));
  });

  group('report', () => {
    test('lists each code once, in the order of their first occurrence', () =>
      equal(
        report('ORA-00001\r\n  hr=-2016345060 ora-00942 \rhr=0x87d1041c\n\nerror 404 ORA 00942'),
        [
          {
            code: 'ORA-00001',
            spelling: 'ORA-00001',
            count: 1,
            line: 'ORA-00001',
            lineNumber: 1,
            pages: [],
          },
          {
            code: '0x87D1041C',
            spelling: '-2016345060',
            count: 2,
            line: 'hr=-2016345060 ora-00942',
            lineNumber: 2,
            pages: [0],
          },
          {
            code: 'ORA-00942',
            spelling: 'ora-00942',
            count: 2,
            line: 'hr=-2016345060 ora-00942',
            lineNumber: 2,
            pages: [2],
          },
          {
            code: '404',
            spelling: '404',
            count: 1,
            line: 'error 404 ORA 00942',
            lineNumber: 5,
            pages: [],
          },
        ],
      ));

    test('shows of a long line what is next to the code', () => {
      const line = report('x '.repeat(5000) + '0x87D1041C' + ' y'.repeat(5000))[0].line;
      equal(line.length, 162);
      equal(/^…(.)+ x 0x87D1041C y .+…$/.test(line), true, line);
    });

    test('shows more of one side where the other is short', () => {
      const first = report('  ab 0x87D1041C' + ' y'.repeat(5000))[0].line;
      equal([first.length, first.slice(0, 15)], [161, 'ab 0x87D1041C y']);
      const last = report('x '.repeat(5000) + '0x87D1041C  \nnext')[0].line;
      equal([last.length, last.slice(-12)], [161, 'x 0x87D1041C']);
    });

    test('shows a line of just the width whole', () => {
      const line = '0x87D1041C' + ' y'.repeat(75);
      equal(report('\n\t' + line + ' \nnext')[0].line, line);
    });

    test('trims the last line too', () => equal(report('hr=0x87D1041C  ')[0].line, 'hr=0x87D1041C'));

    test('cuts no character in halves', () => {
      for (const space of ['', ' ']) {
        const side = '💥'.repeat(200);
        const [{ line }] = report(side + space + '0x87D1041C' + space + side);
        equal(/\p{Cs}/u.test(line), false, line);
      }
    });

    test('is empty where there is no code', () => equal(report('no code\n'), []));
  });

  group('hostile texts', () => {
    const hostile = [
      ...['a', 'A', '0', 'f', '-', ':', '::', '0:', 'f:', '1.', '1-', '0x', '0x87D1041C', '`'],
      ...['://', 'www.', 'error', 'error ', 'error 1 ', 'error:::', 'E-', 'A-1', 'A-1 ', '87d1 '],
      ...['-2016345060,', 'ORA ', 'ORA-', 'ORA 00942 ', 'E_FAIL_', 'E_FAIL ', '\u200b', '\uff10'],
      ...['\u30a8', '\ud83d', '\udca5', '💥', '\0', '\u0130', '\u03a3', '\n', '\r', '\xad'],
      '00000000-0000-0000-0000-00000000000',
      '00000010  87 d1 04 1c 00 0a ff 20  87d1 041c 87d1 041c  |........|\n',
    ];
    hostile.forEach((piece) =>
      test('a megabyte of ' + JSON.stringify(piece), () => {
        const text = piece.repeat(Math.ceil((1 << 20) / piece.length));
        const found = report(text + ' \n0x80073CF0\n ');
        equal(found.length <= 2, true, 'codes');
        equal([found.pop().pages, found.every((row) => row.count > 10000)], [[3], true]);
      }),
    );

    test('a line of a megabyte with thousands of codes', () => {
      const pair = (unused, i) => 'A-' + i + ' 0x' + (0x80000000 + i).toString(16);
      const line = Array.from({ length: 50000 }, pair).join(' ');
      equal(report(line).length, 100000);
    });

    test('a log of 10,000 lines', () => {
      const line = '2026-11-22 13:45:01.123 [13] app 10.0.0.13 hr=';
      const [{ count, lineNumber }] = report(('noise\n' + line + '0x87D1041C\n').repeat(10000));
      equal([count, lineNumber], [10000, 2]);
    });
  });
})();
