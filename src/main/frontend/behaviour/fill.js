// Puts a proposed value into a field: <a href="…" data-fill="f-startsAt" data-value="2026-11-24T10:00">.
export function fillOnChoice(root) {
  root.addEventListener('click', event => {
    const choice = event.target.closest('[data-fill]');
    const field = choice && document.getElementById(choice.dataset.fill);

    if (field) {
      event.preventDefault();
      field.value = choice.dataset.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    }
  });
}
