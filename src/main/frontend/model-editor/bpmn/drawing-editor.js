// Edits a diagram: as a picture, as an outline, and by the panels of what is chosen.
import { openDrawing, refuseLoss } from '../../behaviour/open-drawing.js';
import { element } from '../dom.js';
import { ask } from '../http.js';
import { editSource } from '../source-editor.js';
import { Texts } from '../texts.js';
import { LETTERS } from '../letters/letters-editor.js';
import { translator } from '../words/translator.js';
import { chooser } from './chooser.js';
import { faultMarks } from './fault-marks.js';
import { frame } from './frame.js';
import { tidyMessages } from './messages.js';
import { createModeler } from './modeler.js';
import { outlineOf } from './outline.js';
import { textKeys } from './text-keys.js';
import { isUndrawn, writeText } from './told.js';
import { tools } from './tools.js';
import { wayBack } from './way-back.js';

export async function editDrawing(context) {
  const { root, draft, files, say, changed } = context;
  const name = `${draft.model}.bpmn`;
  const [ blocks, translate ] = await Promise.all([ ask('GET', `/workshop/drafts/${draft.id}/blocks`), translator() ]);
  const places = frame(root, say);
  const modeler = createModeler({ ...places, templates: blocks.templates, translate, say });
  const texts = new Texts(draft.model, files);
  const letters = new Texts(draft.model, files, LETTERS);
  let isLaidOut = false;

  try {
    await refuseLoss(modeler, files[name] ?? '');
    isLaidOut = await openDrawing(modeler, files[name] ?? '');
  } catch (fault) {
    modeler.destroy();
    return editSource(context, name, fault.message);
  }
  const desk = deskOf({ modeler, texts, blocks, say, translate, changed });

  modeler.on('element.updateId', ({ element, newId }) => {
    if (!element.labelTarget) {
      [ texts, letters ].forEach(one => one.move(element.id, newId));
    }
  });
  modeler.on('commandStack.changed', changed);
  const choose = chooser(desk, places);
  const outline = outlineOf(desk, places.outline, choose);

  tools(root, desk, places);
  wayBack(desk, places);
  if (isLaidOut) {
    tellLaidOut(root, say);
    setTimeout(changed);
  }
  return {
    async produce() {
      tidyMessages(modeler);
      const { xml } = await modeler.saveXML({ format: true });
      const used = textKeys(modeler);

      return {
        [name]: isUndrawn(modeler) && !isLaidOut ? files[name] : xml, ...texts.written(key => used.has(key)), ...letters.written(key => isDrawn(modeler, key))
      };
    },
    lint: () => look(modeler),
    ...faultMarks(desk, outline, choose)
  };
}

function tellLaidOut(root, say) {
  root.querySelector('[data-work]').before(element('div', { class: 'notice notice--info' }, [
    element('span', { class: 'hds-icon hds-icon--info-circle', 'aria-hidden': 'true' }), element('p', {}, [ say('laidOut') ])
  ]));
}

async function look(modeler) {
  const { OWN_CODES, lint } = await import('../../model-lint/model-lint.js');

  return { codes: OWN_CODES, ...await lint(modeler.getDefinitions()) };
}

// What all panels share; act is a change of ours, after which a panel need not be drawn again.
function deskOf(parts) {
  const desk = { ...parts, isOurs: false, named: new Set() };

  desk.act = change => {
    desk.isOurs = true;
    try {
      change();
    } finally {
      desk.isOurs = false;
    }
  };
  desk.write = (language, key, text) => desk.act(() => writeText(desk.modeler, desk.texts, language, key, text));
  return desk;
}

// A letter goes with its step, and comes back with it.
function isDrawn(modeler, key) {
  return Boolean(modeler.get('elementRegistry').get(key.split('.')[0]));
}
