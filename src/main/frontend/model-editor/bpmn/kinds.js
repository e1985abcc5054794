// What an element is, and so what is asked of it.
export const bare = bo => bo.$type.replace(/^bpmn:/, '');
export const isAny = (bo, ...types) => types.some(type => bo.$instanceOf?.(`bpmn:${type}`));
export const isFlowNode = bo => isAny(bo, 'FlowNode');
export const trigger = bo => (bo.eventDefinitions?.[0]?.$type ?? '').replace(/^bpmn:|EventDefinition$/g, '').toLowerCase();
export const isReceiver = bo => isAny(bo, 'ReceiveTask') || isAny(bo, 'Event') && trigger(bo) === 'message';
export const hasForm = bo => isAny(bo, 'UserTask') || isReceiver(bo);
export const isNamed = bo => isAny(bo, 'Activity', 'Event', 'Process');
export const isAsked = bo => isAny(bo, 'Activity', 'Event');

export function waits(bo) {
  return isAny(bo, 'UserTask', 'ReceiveTask', 'IntermediateCatchEvent')
    || isAny(bo, 'BoundaryEvent') && [ 'message', 'timer', 'conditional', 'signal' ].includes(trigger(bo))
    || isAny(bo, 'StartEvent') && trigger(bo) === 'message';
}

export const processesIn = modeler => modeler.getDefinitions().rootElements.filter(one => one.$type === 'bpmn:Process');

// The kind in words: an event by what it waits for too.
export function kindOf(bo, say) {
  const name = bare(bo);
  const of = trigger(bo);

  return of ? `${say(`kind.${name}`)} (${say(`trigger.${of}`)})` : say(`kind.${name}`);
}

export const nameOf = (bo, say) => bo.name?.trim() || `${say(`kind.${bare(bo)}`)} ${bo.id}`;
