// Zooming and moving by buttons, so that the diagram needs no mouse.
const STEP = 1.25;
const READABLE = 0.8;
const MARGIN = 40;

export function wireZoom(viewer, element, target = element.querySelector('[data-canvas]') ?? element) {
  const canvas = viewer.get('canvas');
  const acts = {
    in: () => canvas.zoom(canvas.zoom() * STEP),
    out: () => canvas.zoom(canvas.zoom() / STEP),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    now: () => centre(canvas, nowIn(viewer, element) ?? beginning(viewer))
  };

  acts.fit();
  if (canvas.zoom() < 0.5) {
    open(viewer, element);
  }
  element.querySelectorAll('[data-zoom]').forEach(button => {
    button.addEventListener('click', acts[button.dataset.zoom]);
  });
  moveByArrows(canvas, target);
}

// What is too large to be read as a whole: a case where it is now, figures from the beginning of the model.
function open(viewer, element) {
  const now = element.dataset.heat ? undefined : nowIn(viewer, element);

  centre(viewer.get('canvas'), now ?? beginning(viewer), now === undefined);
}

function nowIn(viewer, element) {
  const id = (element.dataset.focus || element.dataset.now || element.dataset.done || '').split(',').pop().trim();

  return id ? viewer.get('elementRegistry').get(id) : undefined;
}

// The start that stands farthest to the left, not that of an event inside the model.
function beginning(viewer) {
  const starts = viewer.get('elementRegistry').filter(shape => shape.type === 'bpmn:StartEvent' && shape.parent?.type === 'bpmn:Process');

  return starts.sort((one, other) => one.x - other.x)[0];
}

function centre(canvas, shape, isLeft) {
  const { width, height } = canvas.getSize();

  canvas.zoom(READABLE);
  if (shape) {
    canvas.viewbox({
      x: isLeft ? shape.x - MARGIN : shape.x + shape.width / 2 - width / READABLE / 2,
      y: shape.y + shape.height / 2 - height / READABLE / 2,
      width: width / READABLE,
      height: height / READABLE
    });
  }
}

export function moveByArrows(canvas, target) {
  const moves = { ArrowLeft: [ 60, 0 ], ArrowRight: [ -60, 0 ], ArrowUp: [ 0, 60 ], ArrowDown: [ 0, -60 ] };

  target.addEventListener('keydown', event => {
    const [ dx, dy ] = moves[event.key] ?? [];

    if (dx !== undefined) {
      event.preventDefault();
      canvas.scroll({ dx, dy });
    }
  });
}
