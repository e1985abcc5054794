// Says in words how the draft stands.
import { clock } from '../behaviour/draft.js';

export function saveState(root, say) {
  const place = root.querySelector('[data-save-state]');

  return ({ kind }) => {
    place.textContent = kind === 'saved' ? say('saved', clock()) : say(kind);
    place.dataset.outcome = kind;
  };
}
