// Between the picture and what is chosen: a name written in the picture is kept when one goes on beside it; Esc leads back.
export function wayBack({ modeler }, { side, outline }) {
  side.addEventListener('focusin', () => {
    const naming = modeler.get('directEditing');

    if (naming.isActive()) {
      naming.complete();
    }
  });
  side.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented) {
      return;
    }
    if (outline.hidden) {
      modeler.get('canvas').focus?.();
    } else {
      (outline.querySelector('[aria-current]') ?? outline.querySelector('button')).focus();
    }
  });
}
