/**
 * The rows of a list.
 *
 * @typedef {{element: HTMLTableRowElement, index: number, code: string, text: string,
 *     forms: string, message: string, values: string[][]}} ListRow
 */
(function () {
  'use strict';

  const { lists } = foutwijzer;

  /**
   * @param {HTMLTableElement} table
   * @returns {ListRow[]}
   */
  lists.rows = (table) =>
    Array.from(table.tBodies[0].rows, (element, index) => {
      const [code, message] = Array.from(element.cells, (cell) => cell.textContent);
      return {
        element,
        index,
        text: message,
        forms: lists.forms(code),
        message: lists.fold(message),
        values: element.dataset.is.split(',').map((values) => values.split(' ')),
      };
    });
})();
