// A form with data-draft-url keeps its answers by itself: ten seconds after a change, and when the page is left.
import { holdUnsaved, forgetUnsaved } from './unsaved.js';

const PAUSE_MS = 10_000;

export function keepDrafts(root) {
  root.querySelectorAll('form[data-draft-url]').forEach(form => {
    if (!form.dataset.draftWired) {
      form.dataset.draftWired = 'true';
      keep(form);
    }
  });
}

function keep(form) {
  const draft = { changed: false, saving: false, timer: undefined };
  const touched = () => {
    draft.changed = true;
    draft.timer ??= setTimeout(() => save(form, draft), PAUSE_MS);
  };
  const leave = () => {
    if (draft.changed) {
      draft.changed = !navigator.sendBeacon(form.dataset.draftUrl, answers(form));
    }
  };

  form.addEventListener('input', touched);
  form.addEventListener('change', touched);
  form.addEventListener('submit', event => {
    if (!event.defaultPrevented) {
      draft.changed = false;
      holdUnsaved(form, 'sent');
    }
  });
  form.querySelector('[data-draft-force]')?.addEventListener('click', () => save(form, draft, true, true));
  form.addEventListener('polku:leave', leave);
  form.addEventListener('draft:save', () => save(form, draft, false, true));
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.hidden && save(form, draft));
}

async function save(form, draft, force = false, asked = false) {
  clearTimeout(draft.timer);
  draft.timer = undefined;
  if (!(draft.changed || asked) || draft.saving) {
    return;
  }
  draft.changed = false;
  draft.saving = true;
  try {
    const outcome = await send(form, force);

    say(form, outcome);
    holdOrForget(form, outcome);
    draft.changed ||= outcome === 'failed' || outcome === 'expired';
  } finally {
    draft.saving = false;
  }
  if (draft.changed && form.isConnected) {
    draft.timer ??= setTimeout(() => save(form, draft), PAUSE_MS);
  }
}

// What cannot be sent stays in this tab; another tab's newer draft is not written over unasked.
function holdOrForget(form, outcome) {
  const conflict = form.querySelector('[data-draft-conflict]');

  if (outcome === 'expired') {
    holdUnsaved(form, 'expired');
  } else if (outcome === 'saved') {
    forgetUnsaved(form);
  }
  if (conflict) {
    conflict.hidden = outcome !== 'newer';
  }
}

async function send(form, force) {
  try {
    const response = await fetch(form.dataset.draftUrl, {
      method: 'POST',
      body: answers(form, force),
      headers: { 'X-Requested-With': 'fetch' },
      keepalive: true
    });

    if (response.redirected || response.status === 401 || response.status === 403) {
      return 'expired';
    }
    if (response.status === 409) {
      return response.headers.has('Polku-Newer-Draft') ? 'newer' : 'overtaken';
    }
    return response.ok ? 'saved' : 'failed';
  } catch {
    return 'failed';
  }
}

function answers(form, force) {
  const fields = [ ...new FormData(form) ].filter(([ , value ]) => typeof value === 'string');
  return new URLSearchParams(force ? [ ...fields, [ '_force', '1' ] ] : fields);
}

function say(form, outcome) {
  const state = form.querySelector('[data-draft-state]') ?? document.querySelector('[data-draft-state]');

  if (state && state.dataset[outcome]) {
    state.textContent = state.dataset[outcome].replace('{time}', clock());
    state.dataset.outcome = outcome;
  }
}

export function clock() {
  const lang = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[document.documentElement.lang] ?? 'fi-FI';
  const time = new Date().toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Helsinki' });

  return lang === 'en-GB' ? time : time.replace(':', '.');
}
