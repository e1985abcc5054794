// What is chosen, in the picture or in the outline, is shown in the panels.
import { keepingFocus } from '../dom.js';
import { chosenPanel } from '../panel/chosen-panel.js';
import { formPanel } from '../form/form-panel.js';
import { processesIn } from './kinds.js';
import { bring } from './view.js';

export function chooser(desk, places) {
  const { modeler } = desk;
  const panel = chosenPanel(places.chosen, desk);
  const form = formPanel(places.form, places.preview, desk);
  const render = () => {
    const shape = chosen(modeler);

    if (shape.businessObject) {
      keepingFocus(places.side, () => {
        panel(shape);
        form(shape);
      });
    }
  };

  modeler.on('selection.changed', render);
  // a listener that answers anything would keep those after it from hearing of the change
  modeler.on('commandStack.changed', () => {
    if (!desk.isOurs) {
      render();
    }
  });
  desk.render = render;
  render();
  return (id, field) => {
    const shape = modeler.get('elementRegistry').get(id);

    modeler.get('selection').select(shape && shape !== modeler.get('canvas').getRootElement() ? shape : []);
    if (!places.canvas.hidden) {
      bring(modeler, shape);
    }
    if (!field || !form.open(field)) {
      places.chosen.querySelector('h2').focus();
    }
  };
}

function chosen(modeler) {
  const selected = modeler.get('selection').get();
  const process = modeler.get('elementRegistry').get(processesIn(modeler)[0]?.id);
  const one = selected.length === 1 ? selected[0] : process ?? modeler.get('canvas').getRootElement();

  return one.labelTarget ?? one;
}
