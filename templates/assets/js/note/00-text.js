/** A note as a paragraph of a ticket. */
(function () {
  'use strict';

  // What means something to Markdown anywhere, and at the beginning of a line.
  const MARKS = /[\\\x60*[\]<~]|_(?![0-9A-Za-z])|&(?=#?[0-9A-Za-z]+;)/g;
  const FIRST = /^([0-9]*)([-#+=:|>.)])/;

  /** @param {string} note @returns {string} Markdown that shows just it, line by line */
  const escape = (note) =>
    note
      .split('\n')
      .map((line) => line.trim().replace(MARKS, '\\$&').replace(FIRST, '$1\\$2'))
      .join('  \n')
      .replace(/^ +$/gm, '');

  /**
   * @param {string} label
   * @param {string} note
   * @param {number} way 0 for plain words, 1 for Markdown
   * @returns {string} nothing where nothing was noted
   */
  foutwijzer.noteText = (label, note, way) => {
    const text = note.trim();
    return text && (way ? '**' + label + '**  \n' + escape(text) : label + '\n' + text);
  };
})();
