// A link to a folded part of the page, such as a record, opens it.
export function openTarget(root) {
  const open = () => {
    const target = root.getElementById(location.hash.slice(1))?.closest('details');

    if (target && !target.open) {
      target.open = true;
      target.scrollIntoView();
    }
  };

  addEventListener('hashchange', open);
  open();
}
