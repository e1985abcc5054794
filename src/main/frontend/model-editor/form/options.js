// The choices of a field, each with its code and its words.
import { button, element, field as line } from '../dom.js';
import { englishId, freeId, isFree } from './free-id.js';
import { languages } from '../panel/languages.js';

export function options(form, number, desk) {
  const field = form.fields[number];
  const add = () => {
    field.options.push({ id: freeId(field.options, 'option'), name: '' });
    form.redraw(`${number}-option-${field.options.length - 1}`);
  };

  return element('section', { class: 'stack', 'aria-label': desk.say('options') }, [
    element('h3', {}, [ desk.say('options') ]),
    ...field.options.map((option, at) => one(form, number, at, desk)),
    element('div', {}, [ button(desk.say('option.add'), add, { 'data-key': `${number}-option-add` }) ])
  ]);
}

function one(form, number, at, desk) {
  const field = form.fields[number];
  const option = field.options[at];
  const key = () => `${form.key(field)}.${option.id}`;
  const called = id => form.renamed(key(), `${form.key(field)}.${id}`, () => {
    option.id = id;
  });
  const rename = (value, made) => isFree(value.trim(), option, field.options, made, desk) && called(value.trim());
  const told = (language, text) => {
    const id = language === 'en' && englishId(option, field.options, text);

    form.said();
    if (id) {
      called(id);
      document.querySelector(`[data-key="${number}-option-${at}"]`).value = id;
    }
  };
  const remove = () => {
    field.options.splice(at, 1);
    form.redraw(`${number}-option-add`);
  };
  const raise = () => {
    [ field.options[at - 1], field.options[at] ] = [ option, field.options[at - 1] ];
    form.redraw(`${number}-option-${at - 1}`);
  };

  return element('div', { class: 'field-option' }, [
    line(desk.say('option.id'), option.id, rename, { key: `${number}-option-${at}` }),
    languages(desk, desk.say('option.name'), { key, finnish: option.name, told, change: text => form.put(option.name = text) }),
    element('div', { class: 'buttons' }, [ at > 0 && button(desk.say('up'), raise), button(desk.say('option.remove'), remove) ])
  ]);
}
