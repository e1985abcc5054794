// Adds, moves, joins and removes elements from the panel, for those who draw without a mouse.
import { button, element, field } from '../dom.js';
import { called } from '../bpmn/called.js';
import { addAfter, addOnEdge, remove } from '../bpmn/add.js';
import { after, before, join, leadTo, swap, targets } from '../bpmn/move.js';
import { isAny, isFlowNode } from '../bpmn/kinds.js';

const PLAIN = [ 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:EndEvent' ];
const OFTEN = 5;
const EDGES = { message: 'bpmn:MessageEventDefinition', timer: 'bpmn:TimerEventDefinition' };

export function drawing(shape, desk) {
  const bo = shape.businessObject;
  const goesOn = isFlowNode(bo) && !isAny(bo, 'EndEvent') && !bo.triggeredByEvent;

  return [
    isAny(bo, 'SequenceFlow') && shape.source && leading(shape, desk),
    goesOn && adding(shape, desk),
    goesOn && joining(shape, desk),
    !isAny(bo, 'Process', 'Collaboration') && element('div', { class: 'buttons' }, [
      ...moving(shape, desk),
      act(desk.say('remove'), () => remove(desk, shape), 'remove')
    ])
  ];
}

function moving(shape, desk) {
  const [ earlier, later ] = [ before(shape), after(shape) ];

  return [
    earlier && act(desk.say('earlier'), () => swap(desk, earlier, shape), 'earlier'),
    later && act(desk.say('later'), () => swap(desk, shape, later), 'later')
  ];
}

// The panel is drawn anew by the change; the focus stays where it was or returns to the panel's head.
function act(words, change, key) {
  return button(words, () => {
    change();
    const side = document.querySelector('.editor__side');

    (side.querySelector(`[data-key="act-${key}"]`) ?? side.querySelector('h2')).focus();
  }, { class: 'hds-button hds-button--supplementary hds-button--dense', 'data-key': `act-${key}` });
}

function leading(shape, desk) {
  return field(desk.say('leads'), shape.target?.id, id => leadTo(desk, shape, desk.modeler.get('elementRegistry').get(id)), { options: named(targets(desk, shape.source), desk), key: 'leads' });
}

function joining(shape, desk) {
  const others = targets(desk, shape).filter(one => !shape.outgoing.some(flow => flow.target === one));
  const choice = others.length > 0 && field(desk.say('join'), others[0].id, () => {}, { options: named(others, desk), key: 'join' });

  return choice && element('details', {}, [ element('summary', {}, [ desk.say('join.more') ]), element('div', { class: 'stack' }, [
    choice, element('div', {}, [ button(desk.say('join.do'), () => {
      join(desk, shape, desk.modeler.get('elementRegistry').get(choice.querySelector('select').value));
      document.querySelector('.editor__side h2').focus();
    }) ])
  ]) ]);
}

function named(shapes, desk) {
  return shapes.map(one => ({ value: one.id, label: called(one.businessObject, desk) }));
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

function options(shape, { modeler, blocks, say }) {
  const templates = blocks.templates.filter(one => one.appliesTo[0] !== 'bpmn:StartEvent' && !modeler.get('elementRegistry').get(one.id.replace('polku.step.', '')))
    .map(one => ({ value: one.id, label: /^polku\.(human|event|letter)/.test(one.id) ? one.name : `${one.name} (${one.description})` }));
  const plain = PLAIN.map(type => ({ value: type, label: say(`kind.${type.slice('bpmn:'.length)}`) }));
  const edges = isAny(shape.businessObject, 'Activity') ? Object.keys(EDGES).map(edge => ({ value: `edge:${edge}`, label: say(`add.edge.${edge}`) })) : [];

  return [ ...templates.slice(0, OFTEN), ...plain, ...edges, ...templates.slice(OFTEN) ];
}
