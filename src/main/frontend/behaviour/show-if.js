// Shows a field only when others have the values its model asks for: field=value, field=a|b, field!=value; joined by &&.
// It follows what is typed: a field that came when another is left would push the button away under the hand.
export function showFieldsWhenAsked(root) {
  const forms = new Set([ ...root.querySelectorAll('[data-show-if]') ].map(field => field.closest('form')));

  forms.forEach(form => {
    if (form && !form.dataset.showIfWired) {
      form.dataset.showIfWired = 'true';
      form.addEventListener('input', () => refresh(form));
      form.addEventListener('change', () => refresh(form));
      refresh(form);
    }
  });
}

function refresh(form) {
  form.querySelectorAll('[data-show-if]').forEach(field => {
    const shown = field.dataset.showIf.split(' && ').every(condition => holds(form, condition));

    field.hidden = !shown;
    field.querySelectorAll('input, select, textarea').forEach(input => input.disabled = !shown);
  });
  form.querySelectorAll('.form__section:not([data-show-if])').forEach(hideWhenEmpty);
}

// A heading under which nothing is asked now is not shown either.
function hideWhenEmpty(section) {
  const fields = [];

  for (let next = section.nextElementSibling; next && !next.matches('.form__section, .form__end'); next = next.nextElementSibling) {
    fields.push(next);
  }
  section.hidden = fields.length > 0 && fields.every(field => field.hidden);
}

function holds(form, condition) {
  const [ , name, operator, wanted ] = condition.match(/^\s*([^!=\s]+)\s*(!?=)\s*(.*?)\s*$/) ?? [];

  if (!name) {
    return true;
  }
  const values = valuesOf(form, name);
  const hit = wanted.split('|').some(one => values.some(value => isSame(value, one.trim())));

  return operator === '=' ? hit : !hit;
}

// 600 and 600,00 are the same amount.
function isSame(value, wanted) {
  const [ one, other ] = [ value, wanted ].map(text => text.replace(/[\s€]/g, '').replace(',', '.'));
  const areAmounts = [ one, other ].every(text => /^\d+(\.\d{1,2})?$/.test(text));

  return value === wanted || areAmounts && Number(one) === Number(other);
}

function valuesOf(form, name) {
  const data = new FormData(form).getAll(name);

  return data.length ? data.map(String) : [ '' ];
}
