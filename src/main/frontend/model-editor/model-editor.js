// Opens the editor of a draft: what is drawn, saving by itself, faults after each save.
import { autosave } from './autosave.js';
import { conflict } from './conflict.js';
import { openDraft } from './draft.js';
import { faultList } from './faults.js';
import { saveBeforeLeaving } from './leaving.js';
import { forgetLocally, keptLocally } from './local-copy.js';
import { saveState } from './save-state.js';
import { wordsOf } from './words.js';

export async function openEditor(root) {
  const say = wordsOf(root.dataset.words);

  try {
    const draft = await openDraft(root.dataset.draft);

    root.querySelector('[data-bar]').hidden = false;
    await edit(root, draft, say);
    root.dataset.state = 'open';
  } catch (fault) {
    root.dataset.state = 'failed';
    root.querySelector('.editor__without').textContent = say('unopened');
    console.error('the draft could not be opened', fault);
  }
}

async function edit(root, draft, say) {
  const kept = keptLocally(draft.id);
  const isFresh = kept?.revision === draft.revision;
  const hooks = { changed: () => {} };
  const editor = await editorOf(draft)({ root, draft, say, files: isFresh ? { ...draft.files, ...kept.files } : draft.files, changed: () => hooks.changed() });
  const tellConflict = conflict(root, { draft, produce: () => (kept && !isFresh ? kept.files : editor.produce()), say });
  const faults = faultList(root, { draft, editor, say });
  const tellState = saveState(root, say);
  const saving = autosave(draft, editor.produce, outcome => {
    tellState(outcome);
    if (outcome.kind === 'saved') {
      faults.check();
    } else if (outcome.kind === 'conflict') {
      tellConflict();
    }
  });

  hooks.changed = () => {
    saving.touched();
    faults.drawn();
  };
  saveBeforeLeaving(saving);
  resume({ draft, kept, isFresh, saving, tellConflict, say });
  await faults.check();
  showAsked(editor);
}

// A fault told on another page leads here to its element.
function showAsked(editor) {
  const path = decodeURIComponent(location.hash.slice(1));

  if (path && editor.has(path)) {
    editor.show(path);
  }
}

// What this browser kept from the last time goes on, or is offered beside what somebody saved since.
function resume({ draft, kept, isFresh, saving, tellConflict, say }) {
  if (!kept || Object.keys(draft.changedAmong(kept.files)).length === 0) {
    forgetLocally(draft.id);
  } else if (isFresh) {
    saving.touched();
  } else {
    tellConflict(say('conflict.kept'));
  }
}

function editorOf(draft) {
  return async context => {
    if (context.root.dataset.modelEditor === 'letters') {
      const { editLetters } = await import('./letters/letters-editor.js');

      return editLetters(context);
    }
    if (draft.isDecision) {
      const { editDecisions } = await import('./decision/decision-editor.js');

      return editDecisions(context);
    }
    const { editDrawing } = await import('./bpmn/drawing-editor.js');

    return editDrawing(context);
  };
}
