// Asks the server what is wrong with a field when it is left, by the same check as when the form is sent.
export function checkFields(root) {
  root.querySelectorAll('form[data-check-url]').forEach(form => {
    if (!form.dataset.checkWired) {
      form.dataset.checkWired = 'true';
      const changed = new Set();

      form.addEventListener('input', event => changed.add(event.target.name));
      form.addEventListener('focusout', event => {
        if (event.target.name && changed.delete(event.target.name)) {
          check(form, event.target);
        }
      });
    }
  });
}

async function check(form, input) {
  const fields = [ ...new FormData(form) ].filter(([ , value ]) => typeof value === 'string');
  const body = new URLSearchParams([ ...fields, [ '_field', input.name ] ]);

  try {
    const response = await fetch(form.dataset.checkUrl, { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } });

    if (response.ok && !response.redirected) {
      say(input, (await response.text()).trim());
    }
  } catch {
    // the form is checked again when it is sent
  }
}

function say(input, fault) {
  const field = input.closest('.field');
  const id = `error-${input.name}`;
  const described = document.getElementById(`f-${input.name}`) ?? input;
  const ids = (described.getAttribute('aria-describedby') ?? '').split(' ').filter(one => one && one !== id);

  field.querySelector(`#${CSS.escape(id)}`)?.remove();
  field.classList.toggle('field--invalid', Boolean(fault));
  if (fault) {
    field.append(line(id, fault));
    ids.push(id);
    input.setAttribute('aria-invalid', 'true');
  } else {
    input.removeAttribute('aria-invalid');
  }
  ids.length ? described.setAttribute('aria-describedby', ids.join(' ')) : described.removeAttribute('aria-describedby');
}

function line(id, fault) {
  const icon = Object.assign(document.createElement('span'), { className: 'hds-icon hds-icon--error' });
  const words = Object.assign(document.createElement('span'), { textContent: fault });
  const place = Object.assign(document.createElement('p'), { className: 'field__error', id });

  icon.setAttribute('aria-hidden', 'true');
  place.setAttribute('role', 'alert');
  place.append(icon, words);
  return place;
}
