// On a wide screen a task of the list opens beside it; the list stays where it was. Everything in the task stays there
// too, until it is done. Elsewhere, and for whoever wants a new tab, the links are links.
import htmx from 'htmx.org/dist/htmx.esm.js';

import { mark } from './live-list.js';

const WIDE = matchMedia('(min-width: 75rem)');
const MOST_WAITS = 20;

export function openBeside(root) {
  root.querySelectorAll('[data-split]').forEach(split => {
    if (!split.dataset.splitWired) {
      split.dataset.splitWired = 'true';
      split.addEventListener('click', event => follow(split, event));
      split.addEventListener('submit', event => submit(split, event));
    }
  });
}

function follow(split, event) {
  const link = event.target.closest('[data-open-task]');

  if (event.target.closest('[data-close-task]')) {
    close(split);
  } else if (link && WIDE.matches && isPlain(event)) {
    event.preventDefault();
    open(split, link);
  }
}

function isPlain(event) {
  return !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function open(split, link) {
  split.querySelectorAll('tr[aria-current]').forEach(row => row.removeAttribute('aria-current'));
  link.closest('tr').setAttribute('aria-current', 'true');
  link.closest('tr').querySelectorAll('.unread, .unread + .visually-hidden').forEach(sign => sign.remove());
  split.dataset.openRow = link.closest('tr').id;
  load(split, link.href);
}

function submit(split, event) {
  const form = event.target;

  if (event.defaultPrevented || !form.closest('#task-pane') || form.hasAttribute('hx-post')) {
    return;
  }
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));

  load(split, form.action, form.method === 'post' ? { method: 'POST', body } : {});
}

async function load(split, address, request = {}, waits = 0) {
  const pane = split.querySelector('#task-pane');

  pane.querySelectorAll('form[data-draft-url]').forEach(form => request.body || form.dispatchEvent(new Event('polku:leave')));
  pane.setAttribute('aria-busy', 'true');
  const response = await fetch(address, request).catch(() => undefined);
  const page = response && new DOMParser().parseFromString(await response.text(), 'text/html');
  const again = response?.headers.get('Refresh')?.match(/url=(\S+)/);

  pane.removeAttribute('aria-busy');
  if (!page?.querySelector('.page')) {
    location.assign(response?.url ?? address);
  } else if (again && waits < MOST_WAITS) {
    setTimeout(() => load(split, again[1], {}, waits + 1), 1000);
  } else if (/^\/(tasks)?$/.test(new URL(response.url).pathname) && response.ok) {
    done(split, page);
  } else if (/^\/(tasks\/.+|cases\/.+\/events.*)$/.test(new URL(response.url).pathname) || !response.ok) {
    show(split, page);
  } else {
    location.assign(response.url);
  }
}

function show(split, page) {
  const pane = split.querySelector('#task-pane');
  const content = document.createElement('div');

  content.className = 'stack task-beside';
  content.append(heading(page), ...page.querySelectorAll('#flash:not([hidden]), .page'));
  content.querySelector('#flash')?.removeAttribute('id');
  split.classList.add('split');
  pane.hidden = false;
  htmx.swap(pane.querySelector('[data-task]'), content.outerHTML, { swapStyle: 'innerHTML' });
  pane.scrollTop = 0;
  pane.querySelector('[data-task] h2').focus({ preventScroll: true });
}

function heading(page) {
  const heading = document.createElement('h2');

  heading.textContent = page.querySelector('h1').textContent;
  heading.tabIndex = -1;
  return heading;
}

// The task is done: its row says so, and the list has the hand again.
function done(split, page) {
  const row = document.getElementById(split.dataset.openRow);
  const said = page.querySelector('#flash p')?.textContent;

  mark(split.dataset.openRow.replace(/^t-/, ''), split.dataset.done, true);
  if (said) {
    split.querySelector('[data-said]').textContent = said;
  }
  close(split, row?.nextElementSibling ?? row);
}

function close(split, row = document.getElementById(split.dataset.openRow)) {
  const pane = split.querySelector('#task-pane');

  pane.querySelectorAll('form[data-draft-url]').forEach(form => form.dispatchEvent(new Event('polku:leave')));
  pane.hidden = true;
  pane.querySelector('[data-task]').replaceChildren();
  split.classList.remove('split');
  split.querySelectorAll('tr[aria-current]').forEach(one => one.removeAttribute('aria-current'));
  row?.querySelector('[data-open-task]')?.focus();
}
