// What is chosen: its name, help and the client's sentence in three languages, then what its kind asks.
import { element, tick } from '../dom.js';
import { called } from '../bpmn/called.js';
import { propertyOf, setProperty } from '../bpmn/extensions.js';
import { idOf, isGiven } from '../bpmn/ids.js';
import { isAny, isAsked, kindOf } from '../bpmn/kinds.js';
import { drawing } from './drawing.js';
import { kindFields } from './kind-fields.js';
import { languages } from './languages.js';

export function chosenPanel(place, desk) {
  return shape => {
    const bo = shape.businessObject;
    const isText = isAny(bo, 'Activity', 'Event', 'Process', 'Gateway', 'SequenceFlow');

    place.replaceChildren(...[
      element('h2', { tabindex: '-1' }, [ called(bo, desk) ]),
      element('p', { class: 'quiet small' }, [ `${kindOf(bo, desk.say)} · `, element('code', { 'data-shown-id': true }, [ bo.id ]) ]),
      isText && name(shape, desk, place),
      isAny(bo, 'Activity', 'Process') && help(shape, desk),
      (isAsked(bo) || isAny(bo, 'Process')) && client(shape, desk),
      ...kindFields(shape, desk),
      ...drawing(shape, desk)
    ].filter(Boolean));
  };
}

function name(shape, desk, place) {
  const bo = shape.businessObject;

  return languages(desk, desk.say('name'), {
    key: () => bo.id,
    finnish: bo.name,
    change: text => {
      desk.act(() => desk.modeler.get('modeling').updateProperties(shape, { name: text || undefined }));
      place.querySelector('h2').textContent = called(bo, desk);
    },
    told: (language, text) => {
      place.querySelector('h2').textContent = called(bo, desk);
      if (language === 'en' && rename(shape, desk, text)) {
        place.querySelector('[data-shown-id]').textContent = bo.id;
      }
    }
  });
}

// A new element is called by its English name; what has been published keeps its id, for open cases stand by it.
function rename(shape, desk, english) {
  const bo = shape.businessObject;
  const id = isAny(bo, 'Gateway') ? `gateway_${idOf(english)}` : idOf(english);
  const isNew = isGiven(bo.id) || desk.named.has(bo.id);

  if (!isNew || !isAny(bo, 'Activity', 'Event', 'Gateway') || !/^(gateway_)?[a-z][A-Za-z0-9]*$/.test(id) || desk.modeler.get('elementRegistry').get(id)) {
    return false;
  }
  desk.act(() => desk.modeler.get('modeling').updateProperties(shape, { id }));
  desk.named.add(id);
  return true;
}

function help(shape, desk) {
  const bo = shape.businessObject;
  const documentation = text => (text ? [ desk.modeler.get('bpmnFactory').create('bpmn:Documentation', { text }) ] : []);

  return languages(desk, desk.say('help'), {
    key: () => `${bo.id}.help`,
    finnish: bo.documentation?.[0]?.text?.trim(),
    rows: 3,
    change: text => desk.act(() => desk.modeler.get('modeling').updateProperties(shape, { documentation: documentation(text) }))
  });
}

function client(shape, desk) {
  const bo = shape.businessObject;
  const said = propertyOf(bo, 'polku:client');
  const put = text => desk.act(() => setProperty(desk.modeler, shape, 'polku:client', text));
  const hidden = tick(desk.say('client.hidden'), said === 'hidden', isHidden => {
    put(isHidden ? 'hidden' : '');
    desk.render();
  }, 'client-hidden');

  return said === 'hidden' ? hidden : element('div', { class: 'stack' }, [
    languages(desk, desk.say('client'), { key: () => `${bo.id}.client`, finnish: said, rows: 2, change: put }), hidden
  ]);
}
