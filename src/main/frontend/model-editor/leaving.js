// Another page of ours is opened once all is saved, so that it shows what was just written.
import { takeWhatIsTyped } from './dom.js';

export function saveBeforeLeaving(saving) {
  document.addEventListener('click', async event => {
    const link = event.target.closest?.('a[href]');

    if (!link || !leadsAway(link, event)) {
      return;
    }
    takeWhatIsTyped();
    if (saving.isOpen()) {
      event.preventDefault();
      if (await saving.finish() !== 'conflict') {
        location.assign(link.href);
      }
    }
  });
}

function leadsAway(link, event) {
  const isOther = event.defaultPrevented || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || link.target;

  return !isOther && link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search;
}
