// Between the picture and what is chosen: a name written in the picture is kept when one goes on beside it; Esc leads back,
// and a button where the list stands above what is chosen.
export function wayBack({ modeler }, { side, outline, back }) {
  const lead = () => {
    if (outline.hidden) {
      modeler.get('canvas').focus?.();
    } else {
      (outline.querySelector('[aria-current]') ?? outline.querySelector('button')).focus();
    }
  };

  back.addEventListener('click', lead);
  side.addEventListener('focusin', () => {
    const naming = modeler.get('directEditing');

    if (naming.isActive()) {
      naming.complete();
    }
  });
  side.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      lead();
    }
  });
}
