// Back from a task the list stands at the row one left, or at the one in its place where the task is done.
const LEFT = 'polku.row';

export function returnToRow(root) {
  const list = root.querySelector('[data-split]');

  if (!list || list.dataset.returnWired) {
    return;
  }
  list.dataset.returnWired = 'true';
  list.addEventListener('click', event => remember(event.target.closest('[data-open-task]'), list));
  addEventListener('pageshow', () => focus(list));
}

function links(list) {
  return [ ...list.querySelectorAll('[data-open-task]') ];
}

function remember(link, list) {
  if (link) {
    const left = { list: location.pathname + location.search, row: link.closest('tr').id, at: links(list).indexOf(link) };

    sessionStorage.setItem(LEFT, JSON.stringify(left));
  }
}

function focus(list) {
  const left = JSON.parse(sessionStorage.getItem(LEFT) ?? '{}');

  if (left.list === location.pathname + location.search && !location.hash) {
    const all = links(list);
    const link = document.getElementById(left.row)?.querySelector('[data-open-task]') ?? all[Math.min(left.at, all.length - 1)];

    sessionStorage.removeItem(LEFT);
    link?.focus();
    link?.scrollIntoView({ block: 'center' });
  }
}
