// Row check boxes with select-all; the bulk bar stands there when rows are chosen.
export function selectRows(root) {
  root.querySelectorAll('[data-selectable]').forEach(area => {
    if (!area.dataset.selectionWired) {
      area.dataset.selectionWired = 'true';
      area.addEventListener('change', event => choose(area, event.target));
      area.addEventListener('htmx:afterSettle', () => refresh(area));
      refresh(area);
    }
  });
}

function choose(area, box) {
  if (box.matches('[data-select-all]')) {
    rows(area).forEach(row => row.checked = box.checked);
  }
  refresh(area);
}

function rows(area) {
  return [ ...area.querySelectorAll('[data-select-row]') ];
}

function refresh(area) {
  const all = rows(area);
  const chosen = all.filter(row => row.checked);
  const head = area.querySelector('[data-select-all]');
  const bar = area.querySelector('[data-bulk-bar]');

  if (head) {
    head.checked = all.length > 0 && chosen.length === all.length;
    head.indeterminate = chosen.length > 0 && chosen.length < all.length;
  }
  if (bar) {
    bar.hidden = chosen.length === 0;
    bar.querySelector('[data-chosen]').textContent = chosen.length;
  }
}
