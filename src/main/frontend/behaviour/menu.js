// Closes an open menu of the bar with Escape or a press elsewhere.
export function closeMenus(root) {
  root.addEventListener('keydown', event => {
    const open = event.key === 'Escape' && root.querySelector('details.menu[open]');

    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  root.addEventListener('click', event => {
    root.querySelectorAll('details.menu[open]').forEach(menu => {
      menu.open = menu.contains(event.target);
    });
  });
}
