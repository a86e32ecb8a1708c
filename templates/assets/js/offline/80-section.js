/** Saving on the home page: what is asked for there, and how that stands. */
(function () {
  'use strict';

  /** @type {?HTMLElement} */
  const section = document.querySelector('.offline');
  if (!section) {
    return;
  }
  const keeper = foutwijzer.offline;
  const view = foutwijzer.offlineView(section);
  const { language } = section.dataset;

  /** Where the size cannot be had, it comes to light when the site is saved. */
  const offer = () =>
    foutwijzer.plan(keeper.store, [language]).then(
      ({ left }) => view.offer(left),
      () => {}
    );

  /** @param {{phase: string}=} news what was heard last; else what is here speaks for itself */
  const settle = async (news) => {
    const { languages, lost } = await keeper.kept();
    const wanted = await keeper.store.read('wanted');
    view.showOthers(languages);
    if (news && news.phase !== 'saved' && news.phase !== 'none') {
      view.show(news.phase, {}, languages.includes(language));
    } else if (wanted) {
      view.show('waiting');
    } else if (languages.includes(language)) {
      view.show('saved');
    } else {
      view.show(lost.includes(language) ? 'lost' : 'none');
      offer();
    }
  };

  // What nobody asked for is worth a word only if there is no room for it.
  keeper.listen((news) => {
    if (news.phase === 'saving' && !news.quiet) {
      view.show('saving', { done: news.done, total: news.total });
    } else if (!news.quiet || news.phase === 'full') {
      settle(news);
    }
  });

  const actions = {
    save: () => keeper.save(language),
    again: () => keeper.save(language),
    cancel: () => keeper.cancel(),
    renew: () => keeper.renew(),
    remove: (pressed) => keeper.remove([pressed.closest('[data-language]').dataset.language]),
  };

  section.addEventListener('click', ({ target }) => {
    const pressed = target.closest('[data-do]');
    if (pressed) {
      actions[pressed.dataset.do](pressed).catch(() => settle({ phase: 'failed' }));
    }
  });
  settle();
})();
