// Between the plain rows and the table tool of bpmn.io; what is changed there is one change here.
import { button, element } from '../dom.js';
import { openTool } from './dmn-tool.js';
import { parse } from './rules.js';

export function toggleTool(root, place, state, history, rows, { say, changed }) {
  const choice = button(say('view.tool'), async () => {
    if (state.tool) {
      await leave(state, history);
      rows();
    } else {
      const canvas = element('div', { class: 'editor__canvas', role: 'group', 'aria-label': say('rows') });

      place.replaceChildren(canvas);
      state.opened = state.xml;
      state.tool = await openTool(canvas, state.xml, changed);
    }
    choice.setAttribute('aria-pressed', Boolean(state.tool));
    history.buttons.forEach(one => one.hidden = Boolean(state.tool));
  }, { 'aria-pressed': 'false' });

  root.querySelector('[data-tools]').replaceChildren(...history.buttons, choice);
}

async function leave(state, history) {
  if (state.tool.isChanged()) {
    const after = await state.tool.xml();

    state.xml = state.opened;
    history.keep();
    state.xml = after;
  }
  state.tool.close();
  state.tool = undefined;
  state.document = parse(state.xml);
}
