// The / key takes to the search field, unless something is being written.
export function slashToSearch(root) {
  root.addEventListener('keydown', event => {
    const writing = event.target.closest('input, textarea, select, [contenteditable]');

    if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const field = root.getElementById('search');

      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });
}
