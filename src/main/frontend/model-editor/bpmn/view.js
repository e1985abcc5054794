// Which part of the picture is seen.
const STEP = 1.25;
const READABLE = 0.8;

// the palette covers the left edge
const PADDING = { top: 80, right: 80, bottom: 80, left: 180 };

export function fit(modeler) {
  const canvas = modeler.get('canvas');

  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() < 0.5) {
    const starts = modeler.get('elementRegistry').filter(shape => shape.type === 'bpmn:StartEvent' && shape.parent?.type === 'bpmn:Process');

    bring(modeler, starts.sort((one, other) => one.x - other.x)[0]);
  }
}

export function zoom(modeler, isNearer) {
  const canvas = modeler.get('canvas');

  canvas.zoom(canvas.zoom() * (isNearer ? STEP : 1 / STEP));
}

// Moves the picture only where the element does not stand in it already.
export function bring(modeler, shape) {
  const canvas = modeler.get('canvas');

  if (shape && shape !== canvas.getRootElement()) {
    if (canvas.zoom() < 0.5) {
      canvas.zoom(READABLE);
    }
    canvas.scrollToElement(shape, PADDING);
  }
}
