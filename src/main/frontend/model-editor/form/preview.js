// How the form looks to those who fill it in, in each language, as the server draws it.
import { button, element } from '../dom.js';
import { ask } from '../http.js';
import { formOf } from '../bpmn/extensions.js';
import { showFieldsWhenAsked } from '../../behaviour/show-if.js';

const PAUSE_MS = 350;

export function previewOf(place, desk) {
  const state = { language: document.documentElement.lang, shape: undefined, timer: undefined };
  const picture = element('div', { class: 'preview', role: 'group', 'aria-label': desk.say('preview') });
  const choices = [ 'fi', 'sv', 'en' ].map(language => button(desk.say(`language.${language}`), () => choose(language), { 'data-language': language }));
  const choose = language => {
    state.language = language;
    choices.forEach(one => one.setAttribute('aria-pressed', one.dataset.language === language));
    draw();
  };
  const draw = async () => {
    state.timer = undefined;
    if (state.shape?.parent && !place.hidden) {
      const drawn = await ask('POST', '/workshop/preview', formIn(state.shape.businessObject, state.language, desk)).catch(() => null);

      if (drawn !== null) {
        put(picture, drawn);
      }
    }
  };

  place.replaceChildren(element('h2', {}, [ desk.say('preview') ]), element('div', { class: 'buttons' }, choices), picture);
  choose(state.language);
  return shape => {
    state.shape = shape;
    clearTimeout(state.timer);
    state.timer = setTimeout(draw, PAUSE_MS);
  };
}

function put(picture, drawn) {
  picture.innerHTML = drawn;
  picture.querySelectorAll('form').forEach(form => form.addEventListener('submit', event => event.preventDefault()));
  showFieldsWhenAsked(picture);
}

function formIn(bo, language, { texts }) {
  const text = (key, finnish) => (language === 'fi' ? finnish : texts.get(language, key) || finnish) ?? '';

  return {
    language,
    title: text(bo.id, bo.name),
    help: text(`${bo.id}.help`, bo.documentation?.[0]?.text?.trim()),
    fields: formOf(bo).map(field => fieldIn(`${bo.id}.${field.id}`, field, text))
  };
}

function fieldIn(key, { id, label, type, properties, constraints, options }, text) {
  const longest = parseInt(constraints.maxlength, 10);

  return {
    id,
    type,
    label: text(key, label),
    help: text(`${key}.help`, properties.help),
    required: 'required' in constraints,
    readOnly: 'readonly' in constraints,
    options: options.map(option => ({ value: option.id, label: text(`${key}.${option.id}`, option.name) })),
    min: constraints.min ?? properties.min,
    max: constraints.max ?? properties.max,
    maxLength: Number.isFinite(longest) ? longest : undefined,
    showIf: properties.showIf || undefined
  };
}
