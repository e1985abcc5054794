// A model that cannot be drawn, such as one without a layout, is still shown and can be mended as text.
import { element, field } from './dom.js';

export function editSource({ root, files, say, changed }, name, why) {
  let source = files[name] ?? '';
  const lines = field(say('source'), source, value => {
    source = value;
    changed();
  }, { rows: 30 });

  lines.querySelector('textarea').classList.add('source');
  root.querySelector('[data-work]').replaceChildren(element('div', { class: 'notice notice--alert' }, [ element('p', {}, [ say('undrawn', why) ]) ]), lines);
  return { produce: async () => ({ [name]: source }), has: () => false, show() {}, mark() {} };
}
