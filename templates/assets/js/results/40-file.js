/** A text that is dropped on the page, or a file of it; it is read here and goes nowhere. */
(function () {
  'use strict';

  const LONGEST_BYTES = 2 * 1024 * 1024; // of two bytes a character

  /**
   * Logs of Windows are often in UTF-16, with a mark at their beginning or without.
   *
   * @param {Uint8Array} bytes
   */
  const encoding = (bytes) => {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first && second === 0);
    return marked ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  };

  /** @param {Uint8Array} bytes */
  const decoded = (bytes) => new TextDecoder(encoding(bytes)).decode(bytes);

  /**
   * @param {File} file
   * @returns {Promise<{name: string, long: boolean, text: ?string}>} no text where it is none
   */
  const read = async (file) => {
    const { name, size } = file;
    if (size > LONGEST_BYTES) {
      return { name, long: true, text: null };
    }
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return { name, long: foutwijzer.view.isLong(text), text: text.includes('\0') ? null : text };
  };

  /**
   * @param {HTMLElement} place where the page says that one may
   * @param {HTMLInputElement} chooser
   * @param {function(Promise<{name: string, long: boolean, text: ?string}>)} taken
   */
  foutwijzer.results.onText = (place, chooser, taken) => {
    /** @param {DragEvent} event text that is dropped in a field goes into the field */
    const carriesText = (event) => {
      const { types } = event.dataTransfer;
      const inField = event.target instanceof Element && event.target.closest('input');
      return types.includes('Files') || (types.includes('text/plain') && !inField);
    };

    document.addEventListener('dragover', (event) => {
      if (carriesText(event)) {
        event.preventDefault();
        place.classList.add('drop-here');
      }
    });
    document.addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) {
        place.classList.remove('drop-here'); // out of the window
      }
    });
    document.addEventListener('drop', (event) => {
      if (carriesText(event)) {
        event.preventDefault();
        place.classList.remove('drop-here');
        const [file] = event.dataTransfer.files;
        const text = event.dataTransfer.getData('text/plain');
        const long = foutwijzer.view.isLong(text);
        taken(file ? read(file) : Promise.resolve({ name: '', long, text }));
      }
    });
    chooser.addEventListener('change', () => {
      const [file] = chooser.files;
      if (file) {
        taken(read(file));
        chooser.value = ''; // the same file may be chosen again
      }
    });
  };
})();
