/** The card that tells what a linked code is. Nothing of the page around it can change its looks. */
(() => {
  'use strict';

  const { links } = foutwijzer;
  const MARGIN = 8;
  const SHOW_MS = 150;
  const HIDE_MS = 300;

  const LOOK = [
    ':host{color-scheme:light dark}',
    '.card{box-sizing:border-box;max-inline-size:min(22rem,calc(100vw - 16px));padding:10px 14px;',
    'border:1px solid light-dark(#747d89,#858f9b);border-radius:6px;overflow-wrap:anywhere;',
    'background:light-dark(#fff,#1b2128);color:light-dark(#181c21,#e7eaed);',
    'box-shadow:0 4px 16px #0004;font:15px/1.5 system-ui,sans-serif;text-align:start}',
    'p{margin:0}p:first-child{display:flex;flex-wrap:wrap;gap:0 12px}code{font:600 16px ui-monospace,Consolas,monospace}',
    '.severity{font-weight:600;color:light-dark(#0b4f97,#93c0f7)}',
    '.warning{color:light-dark(#764600,#f2bd6d)}.error{color:light-dark(#a01b14,#ff9c91)}',
    '.critical{color:light-dark(#7c1162,#f3a0dc)}',
    '.platforms{color:light-dark(#464e59,#b3bac2)}',
  ].join('');

  const make = (name, look, text) => {
    const made = document.createElement(name);
    made.className = look;
    made.textContent = text;
    return made;
  };

  /** A host for the card that no rule of the page reaches. */
  const makeHost = () => {
    const host = document.createElement('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    place(host, { all: 'initial', position: 'fixed', 'z-index': '2147483647', display: 'none' });
    if (host.showPopover) {
      host.popover = 'manual'; // above whatever dialog the page has open
    }
    document.documentElement.append(host);
    return host;
  };

  const place = (host, look) =>
    Object.keys(look).forEach((name) => host.style.setProperty(name, look[name], 'important'));

  /** Below the link, or above it where there is more room. */
  const putBeside = (host, link) => {
    const { left, right, top, bottom } = link.getClientRects()[0] || link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = host;
    const { clientWidth, clientHeight } = document.documentElement;
    const start = getComputedStyle(link).direction === 'rtl' ? right - width : left;
    const x = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
    const y = bottom + height + MARGIN > clientHeight && top > height ? top - height : bottom;
    place(host, { inset: y + 'px auto auto ' + x + 'px' });
  };

  /**
   * @param {function(Object): Object} tell what a card says of a page
   */
  foutwijzer.showCards = (tell) => {
    let host = null;
    let shown = null;
    let timer = 0;

    const hide = () => {
      clearTimeout(timer);
      if (shown) {
        shown = null;
        place(host, { display: 'none' });
        host.hidePopover && host.matches(':popover-open') && host.hidePopover();
      }
    };

    const show = (link) => {
      clearTimeout(timer);
      const { code, title, severity, word, platforms, lang, dir } = tell(links.pageOf(link));
      const card = make('div', 'card', '');
      const head = make('p', '', '');
      host = host || makeHost();
      card.setAttribute('role', 'tooltip');
      card.lang = lang;
      card.dir = dir;
      head.append(make('code', '', code), make('span', 'severity ' + severity, word));
      head.firstChild.dir = 'ltr';
      card.append(head, make('p', '', title), make('p', 'platforms', platforms));
      head.nextSibling.dir = 'auto'; // some products speak one language only
      host.shadowRoot.replaceChildren(card);
      place(host, { display: 'block' });
      host.showPopover && !host.matches(':popover-open') && host.showPopover();
      putBeside(host, link);
      shown = link;
    };

    const later = (action, ms) => {
      clearTimeout(timer);
      timer = setTimeout(action, ms);
    };

    const linkOf = ({ target }) => {
      const link = target.closest && target.closest('a');
      return link && links.pageOf(link) ? link : null;
    };

    document.addEventListener('pointerover', (event) => {
      const link = linkOf(event);
      if (event.target === host || (link && link === shown)) {
        clearTimeout(timer);
      } else if (link && event.pointerType !== 'touch') {
        later(() => link.isConnected && show(link), SHOW_MS);
      } else {
        later(hide, HIDE_MS);
      }
    });
    document.addEventListener('focusin', (event) => {
      const link = linkOf(event);
      link ? show(link) : hide();
    });
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), true);
    addEventListener('scroll', (event) => event.target !== host && hide(), true);
  };
})();
