/** Keeps a page of the preview in step with what its author saves. */
(function () {
  'use strict';

  var ROOT = '/_foutwijzer/';
  var PLACE = 'foutwijzer.preview.place';
  var HIDDEN = 'foutwijzer.preview.hidden';
  var version = document.currentScript.getAttribute('data-version');
  var source = null;
  var box = null;

  /** The state comes whole with each connection, so a page that was not seen misses nothing. */
  function listen() {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(ROOT + 'events');
    source.addEventListener('state', function (event) {
      var cut = event.data.indexOf('\n');
      if (event.data.slice(0, cut) !== version) {
        renew();
      } else {
        show(event.data.slice(cut + 1));
      }
    });
    source.addEventListener('error', function () {
      if (source && source.readyState === EventSource.CLOSED) {
        hush();
        setTimeout(listen, 1000);
      }
    });
  }

  /** Browsers allow six connections to a host: pages that nobody sees must not hold them. */
  function hush() {
    if (source) {
      source.close();
      source = null;
    }
  }

  function renew() {
    hush();
    sessionStorage.setItem(
      PLACE,
      JSON.stringify({
        page: location.pathname,
        x: scrollX,
        y: scrollY,
        open: foldable().map(function (part) {
          return part.open;
        }),
      }),
    );
    location.reload();
  }

  /** A renewed page is unfolded and scrolled as it was. */
  function restore() {
    var place = JSON.parse(sessionStorage.getItem(PLACE) || '{}');
    sessionStorage.removeItem(PLACE);
    if (place.page !== location.pathname) {
      return;
    }
    var parts = foldable();
    if (parts.length === place.open.length) {
      parts.forEach(function (part, i) {
        part.open = place.open[i];
      });
    }
    scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  }

  /** @returns {HTMLDetailsElement[]} */
  function foldable() {
    return Array.from(document.querySelectorAll('details'));
  }

  /** @param {string} problems as HTML, empty where there are none */
  function show(problems) {
    if (box) {
      box.remove();
      box = null;
    }
    if (!problems) {
      sessionStorage.removeItem(HIDDEN);
      return;
    }
    box = document.createElement('div');
    box.lang = 'en';
    box.dir = 'ltr';
    var shadow = box.attachShadow({ mode: 'open' }); // the styles of the site stay outside
    var look = document.createElement('link');
    look.rel = 'stylesheet';
    look.href = ROOT + 'preview.css';
    var overlay = document.createElement('aside');
    overlay.className = 'overlay';
    overlay.setAttribute('aria-label', 'Errors in the content');
    overlay.hidden = true;
    look.addEventListener('load', function () {
      overlay.hidden = false;
    });
    var parsed = new DOMParser().parseFromString(problems, 'text/html').body;
    overlay.append.apply(overlay, Array.from(parsed.childNodes));
    shadow.append(look, overlay);
    document.body.append(box);
    fold(overlay.querySelector('details'), problems);
  }

  /** Errors that an author has folded away stay so until there are others. */
  function fold(list, problems) {
    list.open = sessionStorage.getItem(HIDDEN) !== problems;
    list.addEventListener('toggle', function () {
      sessionStorage.setItem(HIDDEN, list.open ? '' : problems);
    });
  }

  document.addEventListener('keydown', function (event) {
    var list = box && box.shadowRoot.querySelector('details');
    if (event.key === 'Escape' && list) {
      list.open = false;
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      hush();
    } else {
      listen();
    }
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);

  restore();
  listen();
})();
