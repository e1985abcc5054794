// An open list hears what has changed: new tasks are announced, rows that have changed or gone are marked; nothing moves.
export function watchList(root) {
  root.querySelectorAll('[data-live]').forEach(place => {
    if (!place.dataset.liveWired && 'EventSource' in window) {
      place.dataset.liveWired = 'true';
      watch(place);
    }
  });
}

function watch(place) {
  const news = { more: 0, fresh: new Set(), line: undefined };
  const open = () => {
    news.line ??= listen(place, news);
  };
  const close = () => {
    news.line?.close();
    news.line = undefined;
  };

  addEventListener('pagehide', close);
  addEventListener('pageshow', event => event.persisted && open());
  document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
  if (!document.hidden) {
    open();
  }
}

function listen(place, news) {
  const line = new EventSource(place.dataset.live);

  line.addEventListener('tasks', event => tell(place, news, JSON.parse(event.data)));
  return line;
}

function tell(place, news, told) {
  if (told.more !== undefined) {
    news.more = told.more;
    news.fresh.clear();
  }
  told.fresh?.forEach(id => document.getElementById(`t-${id}`) || news.fresh.add(id));
  [ ...told.done ?? [], ...told.left ?? [] ].forEach(id => news.fresh.delete(id));
  told.changed?.forEach(id => mark(id, place.dataset.changed, false));
  told.left?.forEach(id => mark(id, place.dataset.left, true));
  told.done?.forEach(id => mark(id, place.dataset.done, true));
  announce(place, news.more + news.fresh.size);
  if (told.tabs) {
    countAnew(place.dataset.tabs);
  }
}

function announce(place, count) {
  const link = place.querySelector('a');

  link.hidden = count === 0;
  link.textContent = count === 1 ? place.dataset.one : place.dataset.many.replace('{n}', count);
}

// The row stays where it is and says what became of it.
export function mark(id, words, gone) {
  const row = document.getElementById(`t-${id}`);

  if (!row || row.classList.contains('row--gone')) {
    return;
  }
  row.classList.toggle('row--gone', gone);
  let note = row.querySelector('.row-note');

  if (!note) {
    note = document.createElement('span');
    note.className = 'row-note chip chip--info';
    row.querySelector('th > div').append(' ', note);
  }
  note.textContent = words;
  if (gone) {
    const box = row.querySelector('[data-select-row]');

    box.checked = false;
    box.disabled = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

async function countAnew(address) {
  const tabs = document.getElementById('list-tabs');
  const response = await fetch(address).catch(() => undefined);

  if (tabs && response?.ok && !response.redirected && !tabs.contains(document.activeElement)) {
    tabs.innerHTML = await response.text();
  }
}
