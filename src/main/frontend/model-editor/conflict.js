// Somebody else saved meanwhile: nothing is written over and nothing is lost.
import { element, button } from './dom.js';
import { forgetLocally } from './local-copy.js';

export function conflict(root, { draft, produce, say }) {
  const place = root.querySelector('[data-conflict]');

  return async detail => {
    const who = await draft.lastSavedBy().catch(() => '');

    place.replaceChildren(element('div', { class: 'stack' }, [
      element('p', {}, [ `${who ? say('conflict.by', who) : ''} ${detail || say('conflict')}` ]),
      element('div', { class: 'buttons' }, [
        button(say('conflict.copy'), () => keepMine(draft, produce, say)),
        button(say('conflict.theirs'), () => openTheirs(draft))
      ])
    ]));
    root.querySelector('[data-work]').inert = true;
    place.hidden = false;
    place.scrollIntoView({ block: 'nearest' });
  };
}

async function keepMine(draft, produce, say) {
  const id = await draft.copy(await produce(), say('conflict.name', draft.name || draft.model));

  forgetLocally(draft.id);
  location.assign(location.pathname.replace(draft.id, id));
}

function openTheirs(draft) {
  forgetLocally(draft.id);
  location.reload();
}
