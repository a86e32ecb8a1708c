/** Makes links of parts of texts, and takes them out again. */
(() => {
  'use strict';

  /** What became of a text of the page: the nodes put behind it. @type {WeakMap<Text, Node[]>} */
  const pieces = new WeakMap();

  /** @type {WeakMap<Element, {page: Object, text: Text}>} what each link is about and comes from */
  const links = new WeakMap();

  /** Texts that are over and done with. @type {WeakSet<Text>} */
  const cut = new WeakSet();

  /**
   * Puts the ends of a selection that lay in a text where the same characters now are.
   *
   * @param {Text} text
   * @param {Array<{node: Text, start: number}>} parts
   * @param {Object} old what was selected
   */
  const select = (text, parts, old) => {
    const place = (node, offset) => {
      const part = parts.filter(({ start }) => start <= offset).pop();
      return node === text ? [part.node, offset - part.start] : [node, offset];
    };
    if (old.anchorNode === text || old.focusNode === text) {
      getSelection().setBaseAndExtent(
        ...place(old.anchorNode, old.anchorOffset),
        ...place(old.focusNode, old.focusOffset),
      );
    }
  };

  /** Makes a text whole again, and first what became of the texts behind it. @param {Node} text */
  const restore = (text) => {
    const made = pieces.get(text);
    if (made) {
      made.forEach(restore);
      const whole = text.data + made.map((piece) => piece.textContent).join('');
      foutwijzer.links.drop(text);
      text.data = whole;
    }
  };

  foutwijzer.links = {
    /** @param {Element} link */
    pageOf: (link) => (links.get(link) || {}).page,

    /** @param {Text} text whether links were made of it */
    isCut: (text) => cut.has(text),

    /**
     * @param {Text} text
     * @param {Array<{start: number, end: number, page: Object}>} matches in their order, at least one
     * @param {function(Object, string): HTMLAnchorElement} makeLink
     */
    make: (text, matches, makeLink) => {
      const { data } = text;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() || {};
      const parts = [{ node: text, start: 0 }];
      const made = matches.flatMap(({ start, end, page }, i) => {
        const link = makeLink(page, data.slice(start, end));
        const next = i + 1 < matches.length ? matches[i + 1].start : data.length;
        const rest = document.createTextNode(data.slice(end, next));
        parts.push({ node: link.firstChild, start }, { node: rest, start: end });
        links.set(link, { page, text });
        cut.add(rest);
        return [link, rest];
      });
      // The text itself stays: scripts of the page may hold on to it.
      text.data = data.slice(0, matches[0].start);
      text.after(...made);
      cut.add(text);
      pieces.set(text, made);
      select(text, parts, { anchorNode, anchorOffset, focusNode, focusOffset });
    },

    /**
     * Leaves of a text what its page itself put there: it changed the text, and knows of nothing
     * behind it.
     *
     * @param {Node} text
     */
    drop: (text) => {
      (pieces.get(text) || []).forEach((piece) => {
        foutwijzer.links.drop(piece);
        piece.remove();
        piece.textContent = ''; // the page may hold on to it and put it back
        if (links.delete(piece)) {
          piece.removeAttribute('href');
        }
      });
      pieces.delete(text);
      cut.delete(text);
    },

    /** Makes a text, or all links below an element, text again. @param {Node} root */
    undo: (root) => {
      restore(root);
      for (const link of root.querySelectorAll ? root.querySelectorAll('a') : []) {
        restore((links.get(link) || {}).text);
      }
    },
  };
})();
