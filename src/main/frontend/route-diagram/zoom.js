// Zooming and moving by buttons, so that the diagram needs no mouse.
const STEP = 1.25;

export function wireZoom(viewer, element) {
  const canvas = viewer.get('canvas');
  const acts = {
    in: () => canvas.zoom(canvas.zoom() * STEP),
    out: () => canvas.zoom(canvas.zoom() / STEP),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    now: () => showNow(viewer, element)
  };

  acts.fit();
  if (canvas.zoom() < 0.5) {
    acts.now();
  }
  element.querySelectorAll('[data-zoom]').forEach(button => {
    button.addEventListener('click', acts[button.dataset.zoom]);
  });
  moveByArrows(canvas, element.querySelector('[data-canvas]') ?? element);
}

function showNow(viewer, element) {
  const canvas = viewer.get('canvas');
  const id = (element.dataset.focus || element.dataset.now || element.dataset.done || '').split(',').pop().trim();
  const shape = id && viewer.get('elementRegistry').get(id);

  canvas.zoom(0.8);
  if (shape) {
    canvas.scrollToElement(shape, { top: 120, bottom: 120, left: 160, right: 160 });
  }
}

function moveByArrows(canvas, target) {
  const moves = { ArrowLeft: [ 60, 0 ], ArrowRight: [ -60, 0 ], ArrowUp: [ 0, 60 ], ArrowDown: [ 0, -60 ] };

  target.addEventListener('keydown', event => {
    const [ dx, dy ] = moves[event.key] ?? [];

    if (dx !== undefined) {
      event.preventDefault();
      canvas.scroll({ dx, dy });
    }
  });
}
