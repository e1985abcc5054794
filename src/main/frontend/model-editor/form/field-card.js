// One field of a form, opened to be edited.
import { button, element, field as line, tick } from '../dom.js';
import { languages } from '../panel/languages.js';
import { englishId, isFree } from './free-id.js';
import { limits } from './limits.js';
import { options } from './options.js';

const TYPES = [ 'string', 'text', 'yesno', 'boolean', 'enum', 'several', 'date', 'dateTime', 'long', 'money', 'percent', 'phone', 'email', 'user', 'place', 'segment', 'section', 'info' ];
const CLASSES = [ 'routing', 'sensitive', 'ordinary', 'contact', 'health', 'identity' ];
const CHOICES = [ 'enum', 'several', 'segment', 'info' ];

export function fieldCard(form, number, desk) {
  const field = form.fields[number];
  const words = element('summary', {}, []);
  const retitle = () => words.replaceChildren(field.label || field.id, element('span', { class: 'quiet' }, [ ` · ${desk.say(`type.${field.type}`)}` ]));
  const card = element('details', { class: 'field-card', open: form.opened.has(number) }, [ words, body(form, number, desk, retitle) ]);

  card.addEventListener('toggle', () => (card.open ? form.opened.add(number) : form.opened.delete(number)));
  retitle();
  return card;
}

function body(form, number, desk, retitle) {
  const field = form.fields[number];
  const { say } = desk;
  const isAsked = ![ 'section', 'info' ].includes(field.type);
  const put = () => {
    form.put();
    retitle();
  };

  return element('div', { class: 'stack' }, [
    element('div', { class: 'field-pair' }, [ id(form, number, desk, retitle), type(form, number, say) ]),
    texts(desk, form, say('label'), '', { finnish: field.label, change: text => put(field.label = text), told: called(form, number, retitle) }, field),
    texts(desk, form, say('field.help'), '.help', { finnish: field.properties.help, rows: 2, change: text => put(field.properties.help = text) }, field),
    isAsked && dataClass(form, number, say),
    isAsked && tick(say('required'), 'required' in field.constraints, isSo => put(switched(field.constraints, 'required', isSo))),
    CHOICES.includes(field.type) && options(form, number, desk),
    limits(field, desk, put),
    element('div', { class: 'buttons' }, [
      number > 0 && button(say('up'), () => form.move(number, -1), { 'data-key': `${number}-up` }),
      number < form.fields.length - 1 && button(say('down'), () => form.move(number, 1), { 'data-key': `${number}-down` }),
      button(say('field.remove'), () => form.remove(number))
    ])
  ]);
}

function id(form, number, desk, retitle) {
  const field = form.fields[number];

  return line(desk.say('field.id'), field.id, (value, made) => {
    const id = value.trim();

    if (isFree(id, field, form.fields, made, desk)) {
      form.renamed(form.key(field), form.key({ id }), () => {
        field.id = id;
      });
      retitle();
    }
  }, { key: `${number}-id` });
}

function called(form, number, retitle) {
  const field = form.fields[number];

  return (language, text) => {
    const id = language === 'en' && englishId(field, form.fields, text);

    form.said();
    if (id) {
      form.renamed(form.key(field), form.key({ id }), () => {
        field.id = id;
      });
      document.querySelector(`[data-key="${number}-id"]`).value = id;
      retitle();
    }
  };
}

function type(form, number, say) {
  const field = form.fields[number];

  return line(say('type'), field.type, value => {
    field.type = value;
    if ([ 'section', 'info' ].includes(value)) {
      delete field.properties.class;
    } else {
      field.properties.class ??= 'ordinary';
    }
    form.redraw(`${number}-type`);
  }, { options: TYPES.map(one => ({ value: one, label: say(`type.${one}`) })), key: `${number}-type` });
}

function dataClass(form, number, say) {
  const { properties } = form.fields[number];

  return line(say('class'), properties.class, value => {
    properties.class = value;
    form.redraw(`${number}-class`);
  }, {
    options: [ { value: '', label: '–' }, ...CLASSES.map(one => ({ value: one, label: say(`class.${one}`) })) ],
    help: CLASSES.includes(properties.class) && say(`class.${properties.class}.help`),
    key: `${number}-class`
  });
}

function texts(desk, form, label, suffix, text, field) {
  return languages(desk, label, { key: () => form.key(field) + suffix, told: form.said, ...text });
}

function switched(constraints, name, isOn) {
  if (isOn) {
    constraints[name] = '';
  } else {
    delete constraints[name];
  }
}
