/** Where on somebody else's page codes may become links, and what stands next to what. */
(() => {
  'use strict';

  const AVOIDED =
    'a, area, button, input, textarea, select, option, script, style, noscript, ' +
    'template, title, svg, math, canvas, iframe, object, [contenteditable], [role=textbox], ' +
    '[role=searchbox], [role=combobox], [role=button], [role=link], .CodeMirror, .cm-editor, ' +
    '.monaco-editor, .ace_editor, [data-no-linkify]';

  /** What parts no words. All else begins and ends a text. */
  const INLINE =
    'abbr, b, bdi, bdo, cite, code, data, dfn, em, font, i, kbd, mark, q, s, samp, small, span, ' +
    'strong, sub, sup, time, tt, u, var, wbr';

  /** @param {Node} node */
  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);

  /** @param {Text} text @returns {Element} the nearest element around it that stands by itself */
  const blockOf = (text) => text.parentElement.closest(':not(' + INLINE + ')');

  foutwijzer.places = {
    /**
     * @param {Node} node
     * @param {string} selector of an element that it must be in
     */
    isOpen: (node, selector = '*') => {
      const element = elementOf(node);
      return Boolean(
        element &&
          !element.isContentEditable &&
          !element.closest(AVOIDED) &&
          element.closest(selector),
      );
    },

    /**
     * The texts below a node, each as the pieces that follow each other on one line.
     *
     * @param {Node} root
     * @param {string} selector of the elements that they must be in
     * @returns {Text[][]}
     */
    texts: (root, selector) => {
      const found = [];
      let block = null;
      const add = (text) => {
        if (block !== (block = blockOf(text))) {
          found.push([]);
        }
        found[found.length - 1].push(text);
      };
      const accept = (node) => {
        if (node.nodeType === Node.TEXT_NODE && node.parentElement.closest(selector)) {
          return NodeFilter.FILTER_ACCEPT;
        } else if (node.nodeType === Node.TEXT_NODE) {
          block = null;
          return NodeFilter.FILTER_SKIP;
        } else if (node.matches(AVOIDED) || node.isContentEditable) {
          block = null;
          return NodeFilter.FILTER_REJECT;
        }
        block = node.matches(INLINE) ? block : null;
        return NodeFilter.FILTER_SKIP;
      };
      const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
      const walker = document.createTreeWalker(root, show, accept);
      while (walker.nextNode()) {
        add(walker.currentNode);
      }
      return found;
    },
  };
})();
