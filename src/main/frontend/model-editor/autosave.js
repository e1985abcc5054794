// Saves a draft by itself: at once into the browser, a few seconds after a change to the server, and when the page is hidden.
import { forgetLocally, keepLocally } from './local-copy.js';

const SOON_MS = 400;
const PAUSE_MS = 2_500;
const RETRY_MS = 15_000;

// produce: gives the files as they are now. tell: is told saving, saved, failed, expired or conflict.
export function autosave(draft, produce, tell) {
  const state = { changed: false, saving: false, stopped: false, timer: undefined, soon: undefined };

  const keep = async () => {
    state.soon = undefined;
    try {
      const files = draft.changedAmong(await produce());

      if (state.changed) {
        keepLocally(draft.id, draft.revision, files);
      }
    } catch (fault) {
      console.error('the draft could not be written', fault);
    }
  };
  const save = async () => {
    clearTimeout(state.timer);
    state.timer = undefined;
    if (!state.changed || state.saving || state.stopped) {
      return;
    }
    state.saving = true;
    state.changed = false;
    const outcome = await send(draft, produce);

    state.saving = false;
    state.changed ||= outcome.kind !== 'saved';
    state.stopped = outcome.kind === 'conflict';
    if (!state.changed) {
      clearTimeout(state.soon);
      forgetLocally(draft.id);
    } else if (!state.stopped) {
      keep();
      state.timer ??= setTimeout(save, outcome.kind === 'saved' ? PAUSE_MS : RETRY_MS);
    }
    tell(outcome);
  };

  document.addEventListener('visibilitychange', () => document.hidden && save());
  addEventListener('pagehide', save);
  return {
    save,
    touched() {
      state.changed = true;
      state.soon ??= setTimeout(keep, SOON_MS);
      state.timer ??= setTimeout(save, PAUSE_MS);
      tell({ kind: 'changed' });
    }
  };
}

async function send(draft, produce) {
  try {
    const files = draft.changedAmong(await produce());

    if (Object.keys(files).length > 0) {
      await draft.save(files);
    }
    return { kind: 'saved' };
  } catch (fault) {
    return { kind: fault.kind ?? 'failed' };
  }
}
