// Draws without a mouse: after an element, on its edge, or away with it.
import { shapeOf } from './blocks.js';
import { GAP, makeRoom, middle } from './room.js';
import { atOnce } from './together.js';

export function addAfter(desk, source, choice) {
  const added = atOnce(desk.modeler, () => insertAfter(desk, source, choice));

  desk.modeler.get('selection').select(added);
  return added;
}

function insertAfter({ modeler, blocks }, source, choice) {
  const modeling = modeler.get('modeling');
  const shape = made(modeler, blocks, choice);
  const flows = source.outgoing.filter(one => one.type === 'bpmn:SequenceFlow');
  const isBetween = flows.length === 1 && choice !== 'bpmn:EndEvent';

  if (isBetween) {
    makeRoom(modeler, source, shape.width + GAP);
  }
  const added = isBetween
    ? modeling.appendShape(source, shape, { x: source.x + source.width + GAP + shape.width / 2, y: source.y + source.height / 2 }, source.parent)
    : modeler.get('autoPlace').append(source, shape);

  if (isBetween) {
    modeling.reconnectStart(flows[0], added, middle(added));
  }
  return added;
}

export function addOnEdge({ modeler }, host, definition) {
  const shape = modeler.get('elementFactory').createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: definition, cancelActivity: false });
  const edge = { x: host.x + host.width * 0.75, y: host.y + host.height };
  const added = modeler.get('modeling').createShape(shape, edge, host, { attach: true });

  modeler.get('selection').select(added);
  return added;
}

// What is taken out of a line leaves the line whole.
export function remove({ modeler }, shape) {
  const modeling = modeler.get('modeling');
  const [ into, out ] = [ shape.incoming ?? [], shape.outgoing ?? [] ];

  atOnce(modeler, () => {
    if (into.length === 1 && out.length === 1 && !shape.waypoints) {
      modeling.reconnectEnd(into[0], out[0].target, middle(out[0].target));
    }
    modeling.removeElements([ shape ]);
  });
  modeler.get('selection').select(into[0]?.source ?? shape.source ?? []);
}

function made(modeler, blocks, choice) {
  const template = blocks.templates.find(one => one.id === choice);

  return template ? shapeOf(modeler, template) : modeler.get('elementFactory').createShape({ type: choice });
}
