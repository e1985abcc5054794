// Somebody else saved meanwhile: nothing is written over and nothing is lost.
import { ask } from '../behaviour/confirm.js';
import { element, button } from './dom.js';
import { forgetLocally } from './local-copy.js';

export function conflict(root, { draft, produce, say }) {
  const place = root.querySelector('[data-conflict]');

  return async detail => {
    const { changedBy, isMe } = await draft.lastSaved().catch(() => ({}));
    const who = isMe ? say('conflict.myself') : say('conflict.by', changedBy || say('conflict.somebody'));
    const keep = button(say('conflict.copy'), () => keepMine(draft, produce, say));

    place.replaceChildren(element('div', { class: 'stack' }, [
      element('p', {}, [ `${who} ${detail || say('conflict')}` ]),
      element('div', { class: 'buttons' }, [
        keep,
        button(say(isMe ? 'conflict.newest' : 'conflict.theirs'), () => ask(say('conflict.leave'), () => openTheirs(draft)))
      ])
    ]));
    root.querySelector('[data-work]').inert = true;
    place.hidden = false;
    place.scrollIntoView({ block: 'nearest' });
    keep.focus();
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
