// What an element is asked by its kind: who does it, by when, who is waited for, when a timer rings, when a way is taken.
import { element, field, tick } from '../dom.js';
import { propertyOf, setProperty } from '../bpmn/extensions.js';
import { isAny, trigger, waits } from '../bpmn/kinds.js';

const NONE = { value: '', label: '–' };

export function kindFields(shape, desk) {
  const bo = shape.businessObject;

  return [
    isAny(bo, 'UserTask') && groups(shape, desk),
    isAny(bo, 'UserTask') && said(shape, desk, 'polku:deadline', desk.blocks.deadlines.map(rule => ({ value: rule.value, label: rule.name }))),
    waits(bo) && said(shape, desk, 'polku:waitsFor', [ 'us', 'client', 'partner', 'pause' ].map(who => ({ value: who, label: desk.say(`waitsFor.${who}`) }))),
    isAny(bo, 'UserTask') && meeting(shape, desk),
    trigger(bo) === 'timer' && timer(shape, desk),
    isAny(bo, 'BoundaryEvent') && interrupts(shape, desk),
    isAny(bo, 'SequenceFlow') && condition(shape, desk),
    isAny(bo, 'SequenceFlow') && byDefault(shape, desk)
  ];
}

function said(shape, desk, name, options) {
  return field(desk.say(name.slice('polku:'.length)), propertyOf(shape.businessObject, name),
    value => desk.act(() => setProperty(desk.modeler, shape, name, value)), { options: [ NONE, ...options ] });
}

function meeting(shape, desk) {
  return tick(desk.say('meeting'), propertyOf(shape.businessObject, 'polku:meeting') === 'true',
    isMeeting => desk.act(() => setProperty(desk.modeler, shape, 'polku:meeting', isMeeting ? 'true' : '')));
}

function groups(shape, desk) {
  const bo = shape.businessObject;
  const chosen = () => (bo.get('camunda:candidateGroups') ?? '').split(',').map(one => one.trim()).filter(Boolean);
  const put = (group, isChosen) => update(shape, desk, {
    'camunda:candidateGroups': [ ...chosen().filter(one => one !== group), ...isChosen ? [ group ] : [] ].join(',') || undefined
  });

  return element('fieldset', { class: 'field' }, [
    element('legend', {}, [ desk.say('groups') ]),
    ...desk.blocks.groups.map(group => tick(group.name, chosen().includes(group.value), isChosen => put(group.value, isChosen)))
  ]);
}

function timer(shape, desk) {
  const definition = shape.businessObject.eventDefinitions[0];
  const kinds = [ 'timeDuration', 'timeDate', 'timeCycle' ];
  const kind = kinds.find(one => definition[one]) ?? kinds[0];
  const put = (which, body) => desk.act(() => desk.modeler.get('modeling').updateModdleProperties(shape, definition, {
    ...Object.fromEntries(kinds.map(one => [ one, undefined ])),
    [which]: expression(desk, definition, body)
  }));
  const body = () => kinds.map(one => definition[one]?.body).find(Boolean) ?? '';

  return element('div', { class: 'field-pair' }, [
    field(desk.say('timer'), kind, which => put(which, body()), { options: kinds.map(one => ({ value: one, label: desk.say(one) })) }),
    field(desk.say('timer.value'), body(), text => put(kinds.find(one => definition[one]) ?? kind, text.trim()), { help: desk.say('timer.help') })
  ]);
}

function interrupts(shape, desk) {
  return tick(desk.say('interrupts'), shape.businessObject.cancelActivity !== false, isSo => update(shape, desk, { cancelActivity: isSo }));
}

function condition(shape, desk) {
  const bo = shape.businessObject;

  return field(desk.say('condition'), bo.conditionExpression?.body,
    text => update(shape, desk, { conditionExpression: text.trim() ? expression(desk, bo, text.trim()) : undefined }), { help: desk.say('condition.help') });
}

function byDefault(shape, desk) {
  const bo = shape.businessObject;

  return shape.source && isAny(bo.sourceRef, 'ExclusiveGateway', 'InclusiveGateway') && tick(desk.say('default'), bo.sourceRef.default === bo,
    isDefault => update(shape.source, desk, { default: isDefault ? bo : undefined }));
}

function expression(desk, parent, body) {
  const made = desk.modeler.get('bpmnFactory').create('bpmn:FormalExpression', { body });

  made.$parent = parent;
  return made;
}

function update(shape, desk, properties) {
  desk.act(() => desk.modeler.get('modeling').updateProperties(shape, properties));
}
