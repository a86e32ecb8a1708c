/** The parts of a text that look like codes and are none: identifiers and addresses. */
(() => {
  'use strict';

  const { isHexDigit } = foutwijzer.scanning;

  // Each matches a bounded length, so that all this takes linear time.
  const NOT_CODES = new RegExp(
    [
      'HEX{8}(?:-HEX{4}){3}-HEX{12}', // GUID
      'HEX{2}(?::HEX{2}){5,7}', // MAC address, three styles
      'HEX{2}(?:-HEX{2}){5,7}',
      'HEX{4}(?:\\.HEX{4}){2}',
      'HEX{1,4}(?::HEX{1,4}){4,7}', // IPv6 address
      'HEX{1,4}(?::HEX{1,4}){0,6}::(?:HEX{1,4}(?::HEX{1,4}){0,6})?',
      '[0-9]{1,3}(?:\\.[0-9]{1,3}){3}', // IPv4 address
      '(?:0x)?HEX{8}\\x60HEX{8}', // address of 64 bits, as a debugger prints it
    ]
      .join('|')
      .replace(/HEX/g, '[0-9A-Fa-f]'),
    'y',
  );

  // What follows a scheme or www., up to the next space, quote or bracket.
  const URLS = /(?::\/\/|www\.)[^\t-\r "<>]+/g;

  foutwijzer.scanning.notCodes = {
    /**
     * @param {Text} text
     * @returns {Uint8Array} 1 wherever a character belongs to one
     */
    find: (text) => {
      const found = new Uint8Array(text.length);
      for (let start = 0, end; start < text.length; start = end) {
        end = text.wordEnd(start);
        NOT_CODES.lastIndex = start;
        if (
          isHexDigit(text.plain[start]) &&
          NOT_CODES.test(text.plain) &&
          text.parts(NOT_CODES.lastIndex)
        ) {
          end = NOT_CODES.lastIndex;
          found.fill(1, start, end);
        }
      }
      return found;
    },

    /**
     * Where only codes that say what they are count, such as 0x87D1041C.
     *
     * @param {Text} text
     * @returns {Uint8Array}
     */
    findUrls: (text) => {
      const found = new Uint8Array(text.length);
      text.plain.replace(URLS, (url, at) => {
        found.fill(1, at, at + url.length);
        return '';
      });
      return found;
    },
  };
})();
