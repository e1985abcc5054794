// Moves a step along its line, and leads a way elsewhere, without a mouse.
import { isAny, isFlowNode } from './kinds.js';
import { middle } from './room.js';
import { atOnce } from './together.js';

const only = list => (list?.length === 1 && list[0].type === 'bpmn:SequenceFlow' ? list[0] : undefined);
const isInLine = shape => Boolean(shape && only(shape.incoming) && only(shape.outgoing) && !isAny(shape.businessObject, 'BoundaryEvent'));

export const before = shape => neighbour(shape, only(shape.incoming)?.source);
export const after = shape => neighbour(shape, only(shape.outgoing)?.target);

// A step may change places with one that stands in the line as it does.
function neighbour(shape, other) {
  return isInLine(shape) && isInLine(other) && other.parent === shape.parent ? other : undefined;
}

// The first of two steps in a line goes behind the second.
export function swap({ modeler }, first, second) {
  const modeling = modeler.get('modeling');
  const [ into, between, out ] = [ only(first.incoming), only(first.outgoing), only(second.outgoing) ];
  const [ here, there ] = [ middle(first), middle(second) ];

  atOnce(modeler, () => {
    modeling.moveElements([ first ], { x: there.x - here.x, y: there.y - here.y });
    modeling.moveElements([ second ], { x: here.x - there.x, y: here.y - there.y });
    modeling.reconnectEnd(into, second, middle(second));
    modeling.reconnect(between, second, first, [ middle(second), middle(first) ]);
    modeling.reconnectStart(out, first, middle(first));
    [ into, between, out ].forEach(flow => modeling.layoutConnection(flow));
  });
}

// What a way may lead to: all of the same process but its beginnings and itself.
export function targets({ modeler }, source) {
  return modeler.get('elementRegistry').filter(shape => !shape.labelTarget && shape !== source && shape.parent === source.parent
    && isFlowNode(shape.businessObject) && !isAny(shape.businessObject, 'StartEvent', 'BoundaryEvent') && !shape.businessObject.triggeredByEvent);
}

export function leadTo({ modeler }, flow, target) {
  modeler.get('modeling').reconnectEnd(flow, target, middle(target));
}

export function join({ modeler }, source, target) {
  const made = modeler.get('modeling').connect(source, target, { type: 'bpmn:SequenceFlow' });

  modeler.get('selection').select(made);
}
