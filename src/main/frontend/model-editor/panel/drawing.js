// Adds and removes elements from the panel, for those who draw without a mouse.
import { button, element, field } from '../dom.js';
import { addAfter, addOnEdge, remove } from '../bpmn/add.js';
import { isAny, isFlowNode } from '../bpmn/kinds.js';

const PLAIN = [ 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:EndEvent' ];
const OFTEN = 5;
const EDGES = { message: 'bpmn:MessageEventDefinition', timer: 'bpmn:TimerEventDefinition' };

export function drawing(shape, desk) {
  const bo = shape.businessObject;

  return [
    isFlowNode(bo) && !isAny(bo, 'EndEvent') && !bo.triggeredByEvent && adding(shape, desk),
    !isAny(bo, 'Process', 'Collaboration') && element('div', { class: 'buttons' }, [
      button(desk.say('remove'), () => remove(desk, shape), { class: 'hds-button hds-button--supplementary hds-button--dense' })
    ])
  ];
}

function adding(shape, desk) {
  const choice = field(desk.say('add'), 'polku.human.task', () => {}, { options: options(shape, desk), key: 'add' });
  const add = () => {
    const chosen = choice.querySelector('select').value;
    const edge = EDGES[chosen.replace('edge:', '')];

    if (chosen.startsWith('edge:')) {
      addOnEdge(desk, shape, edge);
    } else {
      addAfter(desk, shape, chosen);
    }
    document.querySelector('.editor__side h2')?.focus();
  };

  return element('div', { class: 'stack' }, [ choice, element('div', {}, [ button(desk.say('add.do'), add) ]) ]);
}

function options(shape, { blocks, say }) {
  const templates = blocks.templates.filter(one => one.appliesTo[0] !== 'bpmn:StartEvent')
    .map(one => ({ value: one.id, label: /^polku\.(human|event|letter)/.test(one.id) ? one.name : `${one.name} (${one.description})` }));
  const plain = PLAIN.map(type => ({ value: type, label: say(`kind.${type.slice('bpmn:'.length)}`) }));
  const edges = isAny(shape.businessObject, 'Activity') ? Object.keys(EDGES).map(edge => ({ value: `edge:${edge}`, label: say(`add.edge.${edge}`) })) : [];

  return [ ...templates.slice(0, OFTEN), ...plain, ...edges, ...templates.slice(OFTEN) ];
}
