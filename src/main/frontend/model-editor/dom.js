// Small builders of plain HTML.
const TAKE = 'polku:take';
const PAUSE_MS = 1_500;
let count = 0;

export function element(tag, attributes = {}, children = []) {
  const made = document.createElement(tag);

  Object.entries(attributes).forEach(([ name, value ]) => {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      made.setAttribute(name, value);
    }
  });
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export function button(words, act, attributes = {}) {
  return element('button', { type: 'button', class: 'hds-button hds-button--secondary hds-button--dense', onclick: act, ...attributes }, [ words ]);
}

export const nextId = () => `e-${++count}`;

// A labelled line, lines or a choice; change is called with the new value when the hand leaves it.
export function field(label, value, change, { rows, options, help, list, key } = {}) {
  const id = nextId();
  const helpId = help ? `${id}-help` : undefined;

  return element('div', { class: 'field' }, [
    element('label', { for: id }, [ label ]),
    help && element('p', { class: 'field__help', id: helpId }, [ help ]),
    input(value, change, { id, rows, options, list, key, 'aria-describedby': helpId })
  ]);
}

export function input(value, change, { rows, options, key, ...attributes } = {}) {
  const tag = options ? 'select' : rows ? 'textarea' : 'input';
  const made = element(tag, { class: 'input', rows, 'data-key': key, autocomplete: 'off', ...attributes });

  if (options) {
    made.append(...choices(options, value));
  }
  made.value = value ?? '';
  takeTyped(made, change);
  return made;
}

// A change is told when the hand leaves the field, when the page goes away under it, and of long texts after a pause too.
function takeTyped(made, change) {
  let taken = made.value;
  let timer;
  const take = () => {
    clearTimeout(timer);
    if (made.value !== taken) {
      change(made.value, made);
      taken = made.value;
    }
  };

  made.addEventListener('change', take);
  made.addEventListener(TAKE, take);
  if (made.matches('textarea')) {
    made.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(take, PAUSE_MS);
    });
  }
}

// Says at a field what was wrong with what was written there; nothing where nothing was.
export function complain(made, fault) {
  const place = made.closest('.field') ?? made.parentElement;

  place.querySelector('.field__error')?.remove();
  made.removeAttribute('aria-invalid');
  if (fault) {
    made.setAttribute('aria-invalid', 'true');
    place.append(element('p', { class: 'field__error', role: 'alert' }, [ fault ]));
  }
}

export function takeWhatIsTyped() {
  document.activeElement?.dispatchEvent(new Event(TAKE));
}

// Draws a place anew; the focus stays where it was, by the key of what had it.
export function keepingFocus(place, draw) {
  const had = document.activeElement;
  const key = place.contains(had) ? had.dataset.key : undefined;

  draw();
  if (key && !place.contains(document.activeElement)) {
    place.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

function choices(options, value) {
  const known = options.some(option => option.value === (value ?? ''));
  const all = known ? options : [ { value: value ?? '', label: value || '–' }, ...options ];

  return all.map(option => element('option', { value: option.value }, [ option.label ]));
}

export function tick(label, checked, change, key) {
  const box = element('input', { type: 'checkbox', class: 'tick', 'data-key': key, onchange: event => change(event.target.checked) });

  box.checked = checked;
  return element('label', { class: 'tick-line' }, [ box, element('span', {}, [ label ]) ]);
}
