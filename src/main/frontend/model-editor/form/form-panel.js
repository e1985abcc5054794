// The form of a task or a message: its fields in order, each opened to be edited, and how it looks.
import { button, element } from '../dom.js';
import { formOf, setForm } from '../bpmn/extensions.js';
import { hasForm } from '../bpmn/kinds.js';
import { atOnce } from '../bpmn/together.js';
import { moveTexts } from '../bpmn/told.js';
import { fieldCard } from './field-card.js';
import { freeId } from './free-id.js';
import { previewOf } from './preview.js';

export function formPanel(place, previewPlace, desk) {
  const preview = previewOf(previewPlace, desk);
  const opened = new Set();
  let shown;

  const draw = focus => {
    const form = handle(shown, desk, preview, opened, draw);

    place.replaceChildren(
      element('h2', {}, [ desk.say('form') ]),
      ...form.fields.map((field, number) => fieldCard(form, number, desk)),
      element('div', {}, [ button(desk.say('field.add'), () => form.add(), { 'data-key': 'add-field' }) ])
    );
    if (focus) {
      place.querySelector(`[data-key="${focus}"]`)?.focus();
    }
  };
  const show = shape => {
    if (shown?.id !== shape.id) {
      opened.clear();
    }
    shown = shape;
    place.hidden = previewPlace.hidden = !hasForm(shape.businessObject);
    if (!place.hidden) {
      draw();
      preview(shape);
    }
  };

  show.open = id => {
    const number = place.hidden ? -1 : formOf(shown.businessObject).findIndex(field => field.id === id);

    if (number >= 0) {
      opened.add(number);
      draw(`${number}-id`);
    }
    return number >= 0;
  };
  return show;
}

// The fields as they are now and what can be done to them; each change goes into the model and the preview.
function handle(shape, desk, preview, opened, draw) {
  const bo = shape.businessObject;
  const fields = formOf(bo);
  const put = () => {
    desk.act(() => setForm(desk.modeler, shape, fields));
    preview(shape);
  };
  const renamed = (from, to, rename) => {
    rename();
    desk.act(() => atOnce(desk.modeler, () => {
      moveTexts(desk.modeler, desk.texts, from, to);
      setForm(desk.modeler, shape, fields);
    }));
    preview(shape);
  };
  const redraw = focus => {
    put();
    draw(focus);
  };

  return {
    fields,
    opened,
    put,
    renamed,
    redraw,
    said: () => preview(shape),
    key: field => `${bo.id}.${field.id}`,
    add() {
      const number = fields.push({ id: freeId(fields, 'field'), label: '', type: 'string', properties: { class: 'ordinary' }, constraints: {}, options: [] }) - 1;

      opened.add(number);
      redraw(`${number}-id`);
    },
    remove(number) {
      fields.splice(number, 1);
      opened.clear();
      redraw('add-field');
    },
    move(number, by) {
      const to = number + by;

      [ fields[number], fields[to] ] = [ fields[to], fields[number] ];
      const wasOpen = [ opened.has(number), opened.has(to) ];

      [ [ to, wasOpen[0] ], [ number, wasOpen[1] ] ].forEach(([ one, isOpen ]) => (isOpen ? opened.add(one) : opened.delete(one)));
      redraw(`${to}-${by < 0 ? 'up' : 'down'}`);
    }
  };
}
