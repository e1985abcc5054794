// Takes the reader to the list of what is wrong, once, when a form comes back with faults.
export function focusErrorSummary(root) {
  root.querySelector('[data-error-summary]')?.focus();
}
