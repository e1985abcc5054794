// Answers that could not be sent because the session had ended stay in this tab alone until the same person has signed in again.
const PREFIX = 'polku-unsaved:';

export function holdUnsaved(form, state) {
  const fields = [ ...new FormData(form) ].filter(([ name, value ]) => typeof value === 'string' && !name.startsWith('_'));

  sessionStorage.setItem(PREFIX + pageOf(form), JSON.stringify({ user: user(), state, fields }));
}

export function forgetUnsaved(form) {
  sessionStorage.removeItem(PREFIX + pageOf(form));
}

// A page that greets nobody means that what was sent did not arrive; one that greets somebody else means that it is none of theirs.
export function bringBackUnsaved(root) {
  for (const key of Object.keys(sessionStorage).filter(one => one.startsWith(PREFIX))) {
    const held = JSON.parse(sessionStorage.getItem(key));

    if (!user()) {
      sessionStorage.setItem(key, JSON.stringify({ ...held, state: 'expired' }));
    } else if (held.user !== user() || held.state === 'sent') {
      sessionStorage.removeItem(key);
    } else {
      offer(root, key, held);
    }
  }
  root.addEventListener('submit', event => {
    if (event.target.action.endsWith('/sign-out')) {
      Object.keys(sessionStorage).filter(one => one.startsWith(PREFIX)).forEach(one => sessionStorage.removeItem(one));
    }
  });
}

function offer(root, key, held) {
  const page = key.slice(PREFIX.length);
  const form = [ ...root.querySelectorAll('form[data-draft-url]') ].find(one => pageOf(one) === page);

  if (form) {
    fill(form, held.fields);
    sessionStorage.removeItem(key);
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }
  tell(root, form ? 'restored' : 'elsewhere', form ? null : page);
}

function fill(form, fields) {
  const values = name => fields.filter(([ one ]) => one === name).map(([ , value ]) => value);

  for (const input of form.elements) {
    if (!input.name || input.name.startsWith('_') || input.type === 'hidden') {
      continue;
    }
    if ([ 'checkbox', 'radio' ].includes(input.type)) {
      input.checked = values(input.name).includes(input.value);
    } else if (values(input.name).length) {
      input.value = values(input.name)[0];
    }
  }
}

function tell(root, kind, page) {
  const template = root.getElementById('unsaved-notice');
  const notice = template.content.cloneNode(true);
  const link = notice.querySelector('a');
  const place = root.getElementById('flash');

  notice.querySelector('[data-words]').textContent = template.dataset[kind];
  link.hidden = !page;
  link.href = page ?? '#';
  place.append(notice);
  place.hidden = false;
}

function pageOf(form) {
  return form.dataset.draftUrl.replace(/\/draft$/, '');
}

function user() {
  return document.querySelector('meta[name="user"]')?.content ?? '';
}
