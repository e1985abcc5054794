// The order in which one reads: from each beginning along the ways, what hangs on a step right after it.
import { isAny } from './kinds.js';

export function inOrder(nodes) {
  const seen = new Set();
  const visit = node => {
    if (seen.has(node) || !nodes.includes(node)) {
      return;
    }
    seen.add(node);
    const hanging = nodes.filter(one => one.attachedToRef === node);

    hanging.forEach(one => seen.add(one));
    (node.outgoing ?? []).forEach(flow => visit(flow.targetRef));
    hanging.forEach(one => (one.outgoing ?? []).forEach(flow => visit(flow.targetRef)));
  };

  nodes.filter(node => isAny(node, 'StartEvent')).forEach(visit);
  nodes.filter(node => !(node.incoming ?? []).length && !node.attachedToRef).forEach(visit);
  nodes.forEach(visit);
  return withHanging([ ...seen ]);
}

function withHanging(nodes) {
  const standing = nodes.filter(node => !node.attachedToRef);

  return standing.flatMap(node => [ node, ...nodes.filter(one => one.attachedToRef === node) ]);
}
