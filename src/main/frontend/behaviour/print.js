// Prints the page: <button type="button" data-print>.
export function printOnRequest(root) {
  root.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
}
