// Prints the page: <button type="button" data-print>. On paper every <details class="proof"> is open.
export function printOnRequest(root) {
  root.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll('details.proof:not([open])')];
    opened.forEach(proof => { proof.open = true; });
  });
  window.addEventListener('afterprint', () => opened.forEach(proof => { proof.open = false; }));
}
