// Edits the letters of a draft in three languages, each beside how the invented client reads it.
import { ask } from '../http.js';
import { Texts } from '../texts.js';

const PAUSE_MS = 350;
export const LETTERS = { kind: 'letters', languages: [ 'fi', 'sv', 'en' ] };

export function editLetters({ root, draft, files, changed }) {
  const texts = new Texts(draft.model, files, LETTERS);
  const all = [ ...root.querySelectorAll('[data-letter-in]') ].map(place => letterIn(place, texts, changed));
  const known = new Set(all.flatMap(one => one.keys));

  root.querySelectorAll('[data-without-script]').forEach(one => { one.hidden = true; });
  root.querySelector('form').addEventListener('submit', event => event.preventDefault());
  showPapers(root);
  return {
    produce: async () => ({ ...files, ...texts.written(key => known.has(key)) }),
    name: path => nameAt(root, path),
    has: path => Boolean(placeOf(root, path)),
    show: (path, fault) => show(placeOf(root, path, fault?.language)),
    mark() {
      root.dataset.saved = Number(root.dataset.saved ?? 0) + 1;
      root.querySelectorAll('[data-paper][open] iframe').forEach(reload);
    }
  };
}

function letterIn(place, texts, changed) {
  const { language, key } = place.dataset;
  const fields = [ ...place.querySelectorAll('[data-part]') ];
  const written = () => Object.fromEntries(fields.map(field => [ field.dataset.part, field.value ]));
  const state = { timer: undefined };
  const draw = async () => {
    const drawn = await ask('POST', '/workshop/letters/preview', { language, ...written() }).catch(() => null);

    if (drawn !== null) {
      place.querySelector('[data-preview]').innerHTML = drawn;
    }
  };

  fields.forEach(field => {
    const text = texts.get(language, `${key}.${field.dataset.part}`);

    if (field.value.trim() !== text) {
      field.value = text;
      state.timer ??= setTimeout(draw, 0);
    }
    field.addEventListener('input', () => {
      texts.set(language, `${key}.${field.dataset.part}`, field.value);
      changed();
      clearTimeout(state.timer);
      state.timer = setTimeout(draw, PAUSE_MS);
    });
  });
  return { keys: fields.map(field => `${key}.${field.dataset.part}`) };
}

// A fault's way to its letter: a part of it where there is one, in the fault's language or else the reader's.
function placeOf(root, path, language = document.documentElement.lang) {
  return document.getElementById(`${language}.${path}`) ?? document.getElementById(`letter-${path}`)
    ?? root.querySelector(`[id^="letter-${CSS.escape(path)}."]`);
}

// The letter, and which text of it.
function nameAt(root, path) {
  const place = placeOf(root, path);
  const letter = place?.closest('.letter')?.querySelector('h2');
  const part = place?.matches('[data-part]') && place.closest('.field').querySelector('label');

  return [ letter, part ].filter(Boolean).map(one => one.textContent.trim()).join(': ');
}

function show(place) {
  place.scrollIntoView({ block: 'center' });
  place.focus();
}

// The letter on paper is as last saved: it is read again when it is opened.
function showPapers(root) {
  root.querySelectorAll('[data-paper]').forEach(paper => paper.addEventListener('toggle', () => paper.open && reload(paper.querySelector('iframe'))));
}

function reload(frame) {
  frame.setAttribute('src', frame.getAttribute('src'));
}
