// Edits the tables of a decision: as plain rows, or with the drawing tool of tables.
import { ask } from '../http.js';
import { keepingFocus } from '../dom.js';
import { editSource } from '../source-editor.js';
import { Texts } from '../texts.js';
import { historyOf } from './history.js';
import { parse, tablesIn, write } from './rules.js';
import { tableOf } from './table.js';
import { toggleTool } from './toggle-tool.js';

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
  const codes = await ask('GET', `/workshop/drafts/${draft.id}/codes`);
  const texts = new Texts(draft.model, files);
  const history = historyOf(say, () => ({ xml: state.xml, texts: texts.state }), was => {
    Object.assign(state, { xml: was.xml, document: parse(was.xml) });
    texts.state = was.texts;
    changed();
    rows();
  });
  const desk = {
    texts, codes, say,
    put(change) {
      history.keep();
      const made = change();

      state.xml = write(state.document);
      changed();
      return made;
    },
    write: (language, key, text) => desk.put(() => texts.set(language, key, text))
  };
  // focus: the row, and which of its keys, that is being worked on.
  const rows = (focus, key) => {
    keepingFocus(place, () => place.replaceChildren(...tablesIn(state.document).map(one => tableOf(one, desk, rows))));
    if (focus) {
      const row = place.querySelector(`[data-path="${CSS.escape(focus)}"]`);

      (key && row?.querySelector(`[data-key="${key}"]`) || row?.querySelector('.input, h2'))?.focus();
    }
  };

  rows();
  toggleTool(root, place, state, history, () => rows(), context);
  return { produce: () => produce(name, state, texts), ...marks(place) };
}

async function produce(name, state, texts) {
  state.xml = state.tool?.isChanged() ? await state.tool.xml() : state.xml;
  return { [name]: state.xml, ...texts.written(() => true) };
}

// A fault leads to its row or its table.
function marks(place) {
  const at = path => place.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? place.querySelector(`[data-path="${CSS.escape(path.split('.')[0])}"]`);

  return {
    name: path => at(path)?.dataset.name,
    has: path => Boolean(at(path)),
    show: path => at(path).querySelector('.input, h2').focus(),
    mark(faults) {
      place.querySelectorAll('.row--fault').forEach(one => one.classList.remove('row--fault'));
      faults.forEach(fault => at(fault.element)?.classList.add('row--fault'));
    }
  };
}
