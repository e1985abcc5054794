// What is drawn is wired right: a block with its template, a task with its group, a wait with whom it waits for.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';

import { takeBlock } from './blocks.js';
import { propertyOf, setProperty } from './extensions.js';
import { isAny, isAsked, trigger, waits } from './kinds.js';

class Wired extends CommandInterceptor {

  constructor(eventBus, injector) {
    super(eventBus);
    this.modeler = { get: name => injector.get(name) };
    this.postExecuted('shape.create', ({ context }) => !context.shape.labelTarget && this.wire(context.shape));
  }

  wire(shape) {
    const block = takeBlock(shape.businessObject);

    if (block) {
      this.modeler.get('elementTemplates').applyTemplate(shape, block);
      this.named(shape, block);
    }
    this.said(shape);
  }

  // A step has the id of what runs it; if it stands in the picture already, the check says so.
  named(shape, block) {
    const step = block.id.startsWith('polku.step.') ? block.id.slice('polku.step.'.length) : undefined;
    const isFree = step && !this.modeler.get('elementRegistry').get(step);

    this.modeler.get('modeling').updateProperties(shape, {
      ...isFree && { id: step },
      ...!shape.businessObject.name && !block.id.startsWith('polku.event.') && { name: block.name }
    });
  }

  said(shape) {
    const bo = shape.businessObject;

    if (isAny(bo, 'UserTask') && !bo.get('camunda:candidateGroups')) {
      this.modeler.get('modeling').updateProperties(shape, { 'camunda:candidateGroups': 'coordinator' });
    }
    if (waits(bo)) {
      this.default(shape, 'polku:waitsFor', trigger(bo) === 'message' ? 'client' : 'us');
    } else if (isAsked(bo)) {
      this.default(shape, 'polku:client', 'hidden');
    }
  }

  default(shape, name, value) {
    if (!propertyOf(shape.businessObject, name)) {
      setProperty(this.modeler, shape, name, value);
    }
  }
}

Wired.$inject = [ 'eventBus', 'injector' ];

export const wired = { __init__: [ 'wired' ], wired: [ 'type', Wired ] };
