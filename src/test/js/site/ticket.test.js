/** The texts that go into a ticket, with ticks and a note. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const { noteText, ticketText } = foutwijzer;

  const android = {
    texts: [
      ['Code: 1', 'Platform: Android', '', '1. Look', '2. Mend', ''],
      ['- **Code**: 1', '- **Platform**: Android', '', '1. Look', '2. Mend', ''],
    ],
    done: [],
  };
  const ios = { texts: [['Code: 1', 'Platform: iOS', ''], ['- **Code**: 1', '- **Platform**: iOS']], done: [] };
  const begun = { ...android, done: [false, true] };

  group('one case', () => {
    test('as it was made', () =>
      equal(
        ticketText([android], ['link', ''], 0),
        'Code: 1\nPlatform: Android\n\n1. Look\n2. Mend\n\nlink',
      ));
    test('with what was done', () =>
      equal(
        ticketText([begun], ['link'], 0),
        'Code: 1\nPlatform: Android\n\n1. Look\n[x] 2. Mend\n\nlink',
      ));
    test('with what was done, in Markdown', () =>
      equal(
        ticketText([begun], ['<link>'], 1),
        '- **Code**: 1\n- **Platform**: Android\n\n1. [ ] Look\n2. [x] Mend\n\n<link>',
      ));
    test('without steps', () =>
      equal(ticketText([ios], ['link', 'Note'], 0), 'Code: 1\nPlatform: iOS\n\nlink\n\nNote'));
  });

  group('all cases', () => {
    test('say once what they share', () =>
      equal(
        ticketText([android, ios], ['link'], 0),
        'Code: 1\nPlatform: Android\n\n1. Look\n2. Mend\n\nPlatform: iOS\n\nlink',
      ));
  });

  group('a note', () => {
    const plain = (note) => noteText('Note', note, 0);
    const markdown = (note, expected) =>
      test(JSON.stringify(note), () => equal(noteText('Note', note, 1), '**Note**  \n' + expected));

    test('that is empty', () => equal([plain(' \n '), noteText('Note', '\n', 1)], ['', '']));
    test('in plain words', () => equal(plain('a\n\n</pre> \x60b\x60\n'), 'Note\na\n\n</pre> \x60b\x60'));
    markdown('one\ntwo', 'one  \ntwo');
    markdown('one\n\ntwo', 'one  \n\ntwo');
    markdown('</pre><script>', '\\</pre>\\<script>');
    markdown('\x60\x60\x60', '\\\x60\\\x60\\\x60');
    markdown('# a\n- b\n1. c\n> d\n===', '\\# a  \n\\- b  \n1\\. c  \n\\> d  \n\\===');
    markdown('*a* _b_ [c](d) ~~e~~ &amp;', '\\*a\\* _b\\_ \\[c\\](d) \\~\\~e\\~\\~ \\&amp;');
    markdown('https://a.nl/b_c?d=1&e=2', 'https://a.nl/b_c?d=1&e=2');
    markdown('C:\\Temp', 'C:\\\\Temp');
  });
})();
