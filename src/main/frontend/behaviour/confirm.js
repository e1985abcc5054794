// Asks with the name of the thing before a destructive act: <button data-confirm="Poistetaanko …?">.
export function askBefore(root) {
  root.addEventListener('submit', event => {
    const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;

    if (!question || event.target.dataset.confirmed) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(question, () => submitConfirmed(event.target, event.submitter));
  }, true);
}

function submitConfirmed(form, submitter) {
  form.dataset.confirmed = 'true';
  form.requestSubmit(submitter);
  delete form.dataset.confirmed;
}

export function ask(question, onYes) {
  const dialog = document.getElementById('confirm-dialog');

  dialog.querySelector('[data-question]').textContent = question;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => dialog.returnValue === 'yes' && onYes(), { once: true });
  dialog.showModal();
}
