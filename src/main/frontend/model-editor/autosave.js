// Saves a draft by itself: at once into the browser, a few seconds after a change to the server, and when the page is hidden.
import { takeWhatIsTyped } from './dom.js';
import { forgetLocally, keepLocally } from './local-copy.js';

const SOON_MS = 400;
const PAUSE_MS = 2_500;
const RETRY_MS = 15_000;

// produce: gives the files as they are now. tell: is told saving, saved, failed, expired or conflict.
export function autosave(draft, produce, tell) {
  const state = { changed: false, saving: undefined, stopped: false, timer: undefined, soon: undefined };

  const keep = async () => {
    clearTimeout(state.soon);
    state.soon = undefined;
    try {
      const files = draft.changedAmong(await produce());

      if (state.changed || state.saving) {
        keepLocally(draft.id, draft.revision, files);
      }
    } catch (fault) {
      console.error('the draft could not be written', fault);
    }
  };
  const send = async () => {
    clearTimeout(state.timer);
    state.timer = undefined;
    state.changed = false;
    const outcome = await put(draft, produce);

    state.saving = undefined;
    state.changed ||= outcome.kind !== 'saved';
    state.stopped = outcome.kind === 'conflict';
    if (!state.changed) {
      clearTimeout(state.soon);
      state.soon = undefined;
      forgetLocally(draft.id);
    } else if (!state.stopped) {
      keep();
      state.timer ??= setTimeout(save, outcome.kind === 'saved' ? PAUSE_MS : RETRY_MS);
    }
    tell(outcome);
    return outcome.kind;
  };
  const save = async () => {
    if (state.saving) {
      return state.saving;
    }
    if (!state.changed || state.stopped) {
      return state.changed ? 'conflict' : 'saved';
    }
    state.saving = send();
    return state.saving;
  };
  const away = () => {
    takeWhatIsTyped();
    if (state.changed || state.saving) {
      keep();
    }
    save();
  };

  document.addEventListener('visibilitychange', () => document.hidden && away());
  addEventListener('pagehide', away);
  return {
    isOpen: () => !state.stopped && (state.changed || Boolean(state.saving)),
    // All that has been written is on the server, or told why not.
    async finish() {
      const outcome = await save();

      return state.changed && outcome === 'saved' ? save() : outcome;
    },
    touched() {
      state.changed = true;
      state.soon ??= setTimeout(keep, SOON_MS);
      state.timer ??= setTimeout(save, PAUSE_MS);
      tell({ kind: 'changed' });
    }
  };
}

async function put(draft, produce) {
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
