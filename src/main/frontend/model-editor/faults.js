// The faults of the draft as last saved, each a way to what it concerns.
import { element } from './dom.js';

export function faultList(root, { draft, editor, say }) {
  const panel = root.querySelector('[data-faults]');
  const state = panel.querySelector('[data-faults-state]');
  const list = panel.querySelector('[data-faults-list]');
  let turn = 0;

  return async () => {
    const mine = ++turn;

    panel.dataset.state = 'checking';
    const faults = await draft.faults().catch(() => null);

    if (mine !== turn || faults === null) {
      return;
    }
    panel.hidden = false;
    state.textContent = faults.length ? say('faults.count', faults.length) : say('faults.none');
    list.replaceChildren(...faults.map(fault => row(fault, draft, editor)));
    panel.dataset.state = 'checked';
    editor.mark(faults.filter(fault => fault.model === draft.model));
  };
}

function row(fault, draft, editor) {
  const here = fault.model === draft.model && editor.has(fault.element);
  const where = fault.model === draft.model ? fault.element : `${fault.model} ${fault.element}`;
  const words = [ element('code', {}, [ where ]), ` ${fault.says}` ];

  return element('li', {}, [
    here ? element('button', { type: 'button', onclick: () => editor.show(fault.element) }, words) : element('span', {}, words)
  ]);
}
