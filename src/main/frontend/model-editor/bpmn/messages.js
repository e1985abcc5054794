// A message has the name of the one element that receives it; the model keeps no others.
import { isReceiver } from './kinds.js';

export function tidyMessages(modeler) {
  const definitions = modeler.getDefinitions();
  const taken = new Set();

  modeler.get('elementRegistry').filter(shape => !shape.labelTarget && shape.businessObject && isReceiver(shape.businessObject)).forEach(shape => {
    const bo = shape.businessObject;
    const holder = bo.eventDefinitions?.[0] ?? bo;

    if (!holder.messageRef || taken.has(holder.messageRef)) {
      holder.messageRef = message(modeler, definitions, bo.id);
    }
    holder.messageRef.name = bo.id;
    taken.add(holder.messageRef);
  });
  definitions.rootElements = definitions.rootElements.filter(one => one.$type !== 'bpmn:Message' || taken.has(one));
}

function message(modeler, definitions, name) {
  const free = !definitions.rootElements.some(one => one.id === `message_${name}`);
  const made = modeler.get('bpmnFactory').create('bpmn:Message', free ? { id: `message_${name}`, name } : { name });

  made.$parent = definitions;
  definitions.rootElements.push(made);
  return made;
}
