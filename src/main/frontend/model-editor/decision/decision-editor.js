// Edits the tables of a decision: as plain rows, or with the drawing tool of tables.
import { button, element } from '../dom.js';
import { editSource } from '../source-editor.js';
import { Texts } from '../texts.js';
import { openTool } from './dmn-tool.js';
import { parse, tablesIn, write } from './rules.js';
import { tableOf } from './table.js';

export async function editDecisions(context) {
  const { root, draft, files, say, changed } = context;
  const name = `${draft.model}.dmn`;
  const state = { xml: files[name], document: undefined, tool: undefined };

  try {
    state.document = parse(state.xml);
  } catch (fault) {
    return editSource(context, name, fault.message);
  }
  const place = root.querySelector('[data-work]');
  const desk = { texts: new Texts(draft.model, files), say, changed, put: change => {
    const made = change();

    state.xml = write(state.document);
    changed();
    return made;
  } };
  const rows = focus => {
    place.replaceChildren(...tablesIn(state.document).map(one => tableOf(one, desk, rows)));
    place.querySelector(`[data-path="${focus}"] .input`)?.focus();
  };

  rows();
  toggle(root, place, state, rows, context);
  return { produce: () => produce(name, state, desk), ...marks(place) };
}

async function produce(name, state, { texts }) {
  state.xml = state.tool?.isChanged() ? await state.tool.xml() : state.xml;
  return { [name]: state.xml, ...texts.written(() => true) };
}

function toggle(root, place, state, rows, { say, changed }) {
  const choice = button(say('view.tool'), async () => {
    if (state.tool) {
      state.xml = state.tool.isChanged() ? await state.tool.xml() : state.xml;
      state.tool.close();
      state.tool = undefined;
      state.document = parse(state.xml);
      rows();
    } else {
      const canvas = element('div', { class: 'editor__canvas', role: 'group', 'aria-label': say('rows') });

      place.replaceChildren(canvas);
      state.tool = await openTool(canvas, state.xml, changed);
    }
    choice.setAttribute('aria-pressed', Boolean(state.tool));
  }, { 'aria-pressed': 'false' });

  root.querySelector('[data-tools]').replaceChildren(choice);
}

// A fault leads to its row or its table.
function marks(place) {
  const at = path => place.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? place.querySelector(`[data-path="${CSS.escape(path.split('.')[0])}"]`);

  return {
    has: path => Boolean(at(path)),
    show: path => at(path).querySelector('.input, h2').focus(),
    mark(faults) {
      place.querySelectorAll('.row--fault').forEach(one => one.classList.remove('row--fault'));
      faults.forEach(fault => at(fault.element)?.classList.add('row--fault'));
    }
  };
}
