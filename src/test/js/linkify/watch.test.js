/** What becomes of a page's own words when the page goes on to change them. */
(() => {
  'use strict';

  const { equal, group, test } = unit;
  const { findCodes, links } = foutwijzer;
  const failures = [];
  const WORDS = 'Error E1 and E2 here';

  const scan = (text) =>
    [...text.matchAll(/E\d/g)].map(({ index }) => ({ start: index, end: index + 2, pages: [{}] }));

  const makeLink = (page, spelling) => {
    const link = document.createElement('a');
    link.href = '#' + spelling;
    link.textContent = spelling;
    return link;
  };

  /** @param {Text[]} texts of which one may stand for whatever goes wrong */
  const handle = (texts) => {
    if (texts[0].data.startsWith('wrong')) {
      throw new Error(texts[0].data);
    }
    findCodes(texts, scan).forEach((matches, text) => {
      if (!links.isCut(text)) {
        links.make(text, matches, makeLink);
      }
    });
  };

  const until = async (about, condition) => {
    for (let tries = 0; !condition(); tries++) {
      equal(tries < 400, true, about);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  const seen = () => new Promise((resolve) => setTimeout(resolve));
  const count = (element) => element.querySelectorAll('a[href]').length;
  const linked = (element, number) =>
    until('links in ' + element.outerHTML, () => count(element) === number);

  /** A paragraph that is watched and has its two links. */
  const paragraph = async () => {
    const made = document.createElement('p');
    made.className = 'watched';
    made.append(WORDS);
    document.body.append(made);
    await linked(made, 2);
    return made;
  };

  let watched = false;
  const changing = (name, body) =>
    test(name, async () => {
      if (!watched) {
        watched = true;
        foutwijzer.watch('.watched', handle, (e) => failures.push(e.message));
      }
      const p = await paragraph();
      await body(p);
      p.remove();
    });

  group('watch', () => {
    changing('a text taken out and put back is whole', async (p) => {
      const text = p.firstChild;
      text.remove();
      await seen();
      equal([text.data, p.textContent], [WORDS, '']);
      p.append(text);
      await linked(p, 2);
      equal(p.textContent, WORDS);
    });

    changing('all children taken out and put back say the same', async (p) => {
      const children = [...p.childNodes];
      children.forEach((child) => child.remove());
      await seen();
      p.append(...children);
      await linked(p, 2);
      equal(p.textContent, WORDS);
    });

    changing('children kept in a fragment say the same', async (p) => {
      const fragment = document.createDocumentFragment();
      fragment.append(...p.childNodes);
      await seen();
      equal(fragment.textContent, WORDS);
      p.append(fragment);
      await linked(p, 2);
      equal(p.textContent, WORDS);
    });

    changing('a text that moves takes all its words along', async (p) => {
      const other = document.createElement('p');
      other.className = 'watched';
      p.after(other);
      other.append(p.firstChild);
      await linked(other, 2);
      equal([other.textContent, p.textContent], [WORDS, '']);
      other.remove();
    });

    changing('what is out of the page is text, and may change', async (p) => {
      const [text] = p.childNodes;
      p.remove();
      await seen();
      equal([count(p), text.data], [0, WORDS]);
      text.data = 'now E3';
      document.body.append(p);
      await linked(p, 1);
      equal(p.textContent, 'now E3');
    });

    changing('what the page writes into a text stands', async (p) => {
      const [text] = p.childNodes;
      text.remove();
      text.data = 'now E3';
      await seen();
      equal([text.data, p.textContent], ['now E3', '']);
    });

    changing('a rest that got links of its own is restored too', async (p) => {
      p.lastChild.data = ' or E4 there';
      await linked(p, 3);
      const { firstChild } = p;
      firstChild.remove();
      await seen();
      equal([firstChild.data, p.textContent], ['Error E1 and E2 or E4 there', '']);
    });

    changing('elements within each other lose nothing', async (p) => {
      p.innerHTML = '<span class="watched">E5 <b class="watched">in E6</b></span> E7';
      await linked(p, 3);
      equal(p.textContent, 'E5 in E6 E7');
    });

    changing('only what matches counts, in the midst of a line too', async (p) => {
      p.className = '';
      p.innerHTML = 'E1 <span class="watched">E2</span> E3 <i>E4</i>';
      await linked(p, 1);
      equal(p.querySelector('a').textContent, 'E2');
    });

    changing('what goes wrong is told once and stops nothing', async (p) => {
      p.innerHTML = '<b>wrong 1</b><div>wrong 2</div><div>E8</div>';
      await linked(p, 1);
      p.append('and E9');
      await linked(p, 2);
      equal(failures, ['wrong 1']);
    });

    changing('a page without a selection gets links', async (p) => {
      const { getSelection } = window;
      window.getSelection = () => null;
      try {
        p.textContent = 'E1 and E2 and E3';
        await linked(p, 3);
      } finally {
        window.getSelection = getSelection;
      }
    });
  });
})();
