/** Goes through a page bit by bit while nothing else is to be done, and through what comes later. */
(() => {
  'use strict';

  const { links, places } = foutwijzer;
  const SLICE_MS = 8;
  const LATEST_MS = 500;
  const WATCHED = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['contenteditable'],
  };

  /** @param {function()} action */
  const whenIdle = (action) =>
    window.requestIdleCallback
      ? requestIdleCallback(action, { timeout: LATEST_MS })
      : setTimeout(action, LATEST_MS / 10);

  /**
   * @param {Element} root
   * @param {function(Text[])} handle gets each text, as the pieces on one line
   */
  foutwijzer.watch = (root, handle) => {
    /** What is new and was not looked at. @type {Set<Node>} */
    const fresh = new Set([root]);
    /** @type {Text[][]} */
    let texts = [];
    let planned = false;

    const plan = () => {
      if (!planned && (fresh.size || texts.length)) {
        planned = true;
        whenIdle(work);
      }
    };

    const see = (records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'attributes') {
          fresh.add(target);
          if (target.isContentEditable) {
            links.undo(target);
          }
        } else if (type === 'characterData') {
          links.drop(target);
          fresh.add(target.parentNode || target);
        }
        removedNodes.forEach((node) => node.isConnected || links.drop(node));
        addedNodes.forEach((node) => fresh.add(node.nodeType === Node.TEXT_NODE ? target : node));
      }
    };

    /** Changes the page without taking notice of that. */
    const change = (action) => {
      see(observer.takeRecords());
      action();
      observer.takeRecords();
    };

    const isOpen = (text) => text.isConnected && places.isOpen(text);

    const work = () => {
      const end = performance.now() + SLICE_MS;
      planned = false;
      change(() => {
        const open = [...fresh].filter((node) => node.isConnected && places.isOpen(node));
        fresh.clear();
        texts = texts.concat(...open.map(places.texts));
        let done = 0;
        while (done < texts.length && (done === 0 || performance.now() < end)) {
          const pieces = texts[done++];
          if (pieces.every(isOpen) && !pieces.every(links.isCut)) {
            handle(pieces);
          }
        }
        texts = texts.slice(done);
      });
      plan();
    };

    const observer = new MutationObserver((records) => {
      see(records);
      observer.takeRecords();
      plan();
    });
    observer.observe(root, WATCHED);
    plan();
  };
})();
