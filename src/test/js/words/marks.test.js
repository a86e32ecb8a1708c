/** What is marked in results, and what is shown of long texts. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const { segments, quote } = foutwijzer.marks;

  const hit = (...words) => (word) => words.includes(word);
  const marked = (text, ...words) =>
    segments(text, hit(...words)).map((segment) => (segment.hit ? '[' + segment.text + ']' : segment.text)).join('');
  const snippet = (text, ...words) => {
    const found = quote([['a', text]], hit(...words));
    return found && found.snippet.map((segment) => (segment.hit ? '[' + segment.text + ']' : segment.text)).join('');
  };
  const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

  group('marks', () => {
    test('stand around words as they are written', () =>
      equal(marked('Geïnstalleerd? De fout!', 'geinstalleerd', 'fout'), '[Geïnstalleerd]? De [fout]!'));
    test('leave texts as they are', () => {
      const text = ' a fout\xadcode\u200b – “b”  ';
      equal(segments(text, hit('foutcode')).map((segment) => segment.text).join(''), text);
    });
    test('stand around the pairs of texts without spaces, joined', () => {
      equal(marked('アプリの失敗', '失敗'), 'アプリの[失敗]');
      equal(marked('アプリの失敗', 'プリ', 'リの'), 'ア[プリの]失敗');
      equal(marked('失敗', '失敗'), '[失敗]');
    });
    test('do not cut characters of two units', () =>
      equal(marked('𠮟𠮷失敗', '𠮷失'), '𠮟[𠮷失]敗'));
    test('of nothing are none', () => equal(segments('', hit('a')), []));
  });

  group('snippets', () => {
    const far = 'woord '.repeat(60);

    test('are the whole of a short text', () => equal(snippet('De fout.', 'fout'), 'De [fout].'));
    test('are none where nothing was looked for', () => equal(snippet(far, 'fout'), null));
    test('begin shortly before the hit and end at a word', () => {
      const text = snippet(far + 'fout ' + far, 'fout');
      equal(/^… (woord )+\[fout\]( woord)+ …$/.test(text), true, text);
      equal(text.length < 175, true, text);
    });
    test('show a hit behind a long word', () => {
      const text = snippet('x'.repeat(200) + ' fout ' + far, 'fout');
      equal(text.includes('[fout]'), true, text);
    });
    test('show a hit far in a text without spaces', () => {
      for (const end of ['', ' ' + far]) {
        const text = snippet('アプリ'.repeat(70) + '失敗' + 'アプリ'.repeat(40) + end, '失敗');
        equal(text.includes('[失敗]'), true, text);
      }
    });
    test('cut no character of two units', () => {
      for (let i = 0; i < 4; i++) {
        const text = snippet('の'.repeat(i) + '𠮟'.repeat(90) + '失敗' + '𠮟'.repeat(99), '失敗');
        equal(LONE.test(text), false, text);
        equal(text.includes('[失敗]'), true, text);
      }
    });
    test('are of the quote with the most different words', () => {
      const quotes = [
        ['a', 'fout fout fout'],
        ['b', 'de fout in de app'],
        ['c', 'app fout'],
      ];
      equal(quote(quotes, hit('fout', 'app')).anchor, 'b');
    });
    test('of long texts take no long time', () =>
      equal(snippet('woord '.repeat(50000) + 'fout', 'fout').endsWith('[fout]'), true));
  });
})();
