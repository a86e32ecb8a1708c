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
   * @param {string} selector of the elements whose texts count, now or later
   * @param {function(Text[])} handle gets each text, as the pieces on one line
   * @param {function(Error)} fail gets to know of the first piece of work that went wrong
   */
  foutwijzer.watch = (selector, handle, fail) => {
    const root = document.documentElement;
    /** What is new and was not looked at. @type {Set<Node>} */
    const fresh = new Set([root]);
    /** @type {Text[][]} */
    let texts = [];
    let planned = false;
    let failed = false;

    const plan = () => {
      if (!planned && (fresh.size || texts.length)) {
        planned = true;
        whenIdle(work);
      }
    };

    /** Makes of an action one that others do not suffer from. */
    const safe = (action) => (thing) => {
      try {
        action(thing);
      } catch (e) {
        failed || fail(e);
        failed = true;
      }
    };

    const seeText = safe(({ type, target }) => {
      if (type === 'characterData') {
        links.drop(target);
        fresh.add(target.parentNode || target);
      }
    });

    const seeRest = safe(({ type, target, addedNodes, removedNodes }) => {
      if (type === 'attributes') {
        fresh.add(target);
        if (target.isContentEditable) {
          links.undo(target);
        }
      }
      // A text goes without what is behind it; and nobody watches what is out of the page.
      removedNodes.forEach(
        (node) => (node.nodeType === Node.TEXT_NODE || !node.isConnected) && links.undo(node),
      );
      addedNodes.forEach((node) => fresh.add(node.nodeType === Node.TEXT_NODE ? target : node));
    });

    /** Takes notice of what the page did, and of nothing that is done here. */
    const change = (records, action) => {
      try {
        records.forEach(seeText); // first: what the page wrote is not to be restored
        records.forEach(seeRest);
        action();
      } finally {
        observer.takeRecords();
        plan();
      }
    };

    const collect = safe((node) => {
      if (node.isConnected && places.isOpen(node)) {
        places.texts(node, selector).forEach((pieces) => texts.push(pieces));
      }
    });

    const isOpen = (text) => text.isConnected && places.isOpen(text, selector);

    const link = safe((pieces) => {
      if (pieces.every(isOpen) && !pieces.every(links.isCut)) {
        handle(pieces);
      }
    });

    const work = () => {
      const end = performance.now() + SLICE_MS;
      planned = false;
      change(observer.takeRecords(), () => {
        fresh.forEach(collect);
        fresh.clear();
        let done = 0;
        while (done < texts.length && (done === 0 || performance.now() < end)) {
          link(texts[done++]);
        }
        texts = texts.slice(done);
      });
    };

    const observer = new MutationObserver((records) => change(records, () => {}));
    observer.observe(root, WATCHED);
    plan();
  };
})();
