// The keys of the service: / search, ? the list of them, g and a letter to go, j and k in a list, Ctrl+S and Ctrl+Enter in a form.
// Keys without Ctrl can be turned off in the list (WCAG 2.1.4); the choice stays in this browser. They do nothing while somebody writes.
const SWITCH = 'polku-shortcuts';
const PLACES = { d: '/', t: '/tasks', c: '/clients', r: '/referrals', l: '/benefit-lists', w: '/waste/mine' };
const FOR_ALL = [ '/', '/waste/mine' ];
const WAIT_MS = 1500;
const ROWS = '.band__open, .table tbody th a';

export function listenToShortcuts(root) {
  const state = { goingUntil: 0 };

  root.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey) {
      inForm(root, event);
    } else if (!event.altKey && isOn() && !writes(event.target) && !root.querySelector('dialog[open]')) {
      alone(root, event, state);
    }
  });
  wireDialog(root);
}

function inForm(root, event) {
  const form = root.querySelector('form[data-draft-url]');

  if (form && event.key.toLowerCase() === 's') {
    event.preventDefault();
    form.dispatchEvent(new CustomEvent('draft:save'));
  } else if (form && event.key === 'Enter' && form.contains(event.target)) {
    event.preventDefault();
    form.requestSubmit(form.querySelector('.form__end .hds-button--primary'));
  }
}

function alone(root, event, state) {
  const going = Date.now() < state.goingUntil;

  state.goingUntil = 0;
  if (going && PLACES[event.key]) {
    go(root, PLACES[event.key], event);
  } else if (event.key === 'g') {
    state.goingUntil = Date.now() + WAIT_MS;
  } else if (event.key === '?') {
    event.preventDefault();
    open(root);
  } else if (event.key === '/') {
    focus(root.getElementById('search'), event);
  } else if ([ 'j', 'k' ].includes(event.key)) {
    step(root, event.key === 'j' ? 1 : -1, event);
  }
}

// Only where the reader's own menus lead.
function go(root, path, event) {
  const link = root.querySelector(`nav a[href="${path}"], main a[href="${path}"]`);

  if (link || FOR_ALL.includes(path)) {
    event.preventDefault();
    location.assign(path);
  }
}

function step(root, by, event) {
  const rows = [ ...root.querySelectorAll(ROWS) ].filter(row => row.offsetParent);
  const now = rows.indexOf(root.activeElement);

  focus(rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by], event);
}

function focus(element, event) {
  if (element) {
    event.preventDefault();
    element.focus();
  }
}

function wireDialog(root) {
  const choice = root.querySelector('[data-shortcut-switch]');

  root.querySelectorAll('[data-open-shortcuts]').forEach(button => button.hidden = false);
  if (choice) {
    choice.checked = isOn();
    choice.addEventListener('change', () => localStorage.setItem(SWITCH, choice.checked ? 'on' : 'off'));
  }
  root.addEventListener('click', event => event.target.closest('[data-open-shortcuts]') && open(root));
}

function open(root) {
  root.getElementById('shortcuts-dialog')?.showModal();
}

function isOn() {
  return localStorage.getItem(SWITCH) !== 'off';
}

function writes(element) {
  return element instanceof Element && element.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
}
