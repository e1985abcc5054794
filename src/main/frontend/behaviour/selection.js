// Row check boxes with select-all; the bulk bar stands there when rows are chosen. What is chosen in a list
// (data-selectable="its address") is kept in this tab, as ids alone, over pages, reloads and opened tasks.
const KEPT = 'polku.chosen ';

export function selectRows(root) {
  root.querySelectorAll('[data-selectable]').forEach(area => {
    if (!area.dataset.selectionWired) {
      area.dataset.selectionWired = 'true';
      restore(area);
      area.addEventListener('change', event => choose(area, event.target));
      area.addEventListener('htmx:afterSettle', () => refresh(area));
      area.addEventListener('submit', event => event.defaultPrevented || forget(area));
      area.querySelector('[data-clear-selection]')?.addEventListener('click', () => clear(area));
      refresh(area);
    }
  });
  root.querySelectorAll('form[action$="/tasks/search"]').forEach(form => form.addEventListener('submit', forgetAll));
}

function choose(area, box) {
  if (box.matches('[data-select-all]')) {
    rows(area).filter(row => !row.disabled).forEach(row => row.checked = box.checked);
  }
  if (box.matches('[data-select-all], [data-select-row]')) {
    keep(area);
    refresh(area);
  }
}

function rows(area) {
  return [ ...area.querySelectorAll('[data-select-row]') ];
}

// The chosen rows of other pages go along as hidden fields.
function elsewhere(area) {
  return [ ...area.querySelectorAll('[data-chosen-elsewhere]') ];
}

function restore(area) {
  const kept = area.dataset.selectable ? JSON.parse(sessionStorage.getItem(KEPT + area.dataset.selectable) ?? '[]') : [];
  const here = new Map(rows(area).map(row => [ row.value, row ]));

  kept.forEach(id => here.has(id) ? here.get(id).checked = true : area.append(hidden(id)));
}

function hidden(id) {
  const input = document.createElement('input');

  Object.assign(input, { type: 'hidden', name: 'ids', value: id });
  input.dataset.chosenElsewhere = '';
  return input;
}

function keep(area) {
  const chosen = [ ...rows(area).filter(row => row.checked), ...elsewhere(area) ].map(input => input.value);

  if (area.dataset.selectable) {
    sessionStorage.setItem(KEPT + area.dataset.selectable, JSON.stringify(chosen));
  }
}

function clear(area) {
  rows(area).forEach(row => row.checked = false);
  elsewhere(area).forEach(input => input.remove());
  keep(area);
  refresh(area);
}

function forget(area) {
  sessionStorage.removeItem(KEPT + area.dataset.selectable);
}

function forgetAll() {
  Object.keys(sessionStorage).filter(key => key.startsWith(KEPT)).forEach(key => sessionStorage.removeItem(key));
}

function refresh(area) {
  const all = rows(area);
  const chosen = all.filter(row => row.checked);
  const total = chosen.length + elsewhere(area).length;
  const head = area.querySelector('[data-select-all]');
  const bar = area.querySelector('[data-bulk-bar]');

  if (head) {
    head.checked = all.length > 0 && chosen.length === all.length;
    head.indeterminate = chosen.length > 0 && chosen.length < all.length;
  }
  if (bar) {
    bar.hidden = total === 0;
    bar.querySelector('[data-chosen]').textContent = total;
  }
}
