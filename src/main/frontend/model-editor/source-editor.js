// A model that cannot be drawn, such as one without a layout, is still shown and can be mended as text.
import { element, field } from './dom.js';

export function editSource({ root, files, say, changed }, name, why) {
  let source = files[name] ?? '';
  const lines = field(say('source'), source, value => {
    source = value;
    changed();
  }, { rows: 30 });

  lines.querySelector('textarea').classList.add('source');
  root.querySelector('[data-work]').replaceChildren(element('div', { class: 'notice notice--alert' }, [ element('p', {}, [ reason(why, say) ]) ]), lines);
  return { produce: async () => ({ [name]: source }), has: () => false, show() {}, mark() {} };
}

// The tool says in English why it cannot draw; where it was and what it was are told in ours.
function reason(why, say) {
  const [ , line, column ] = why.match(/line:?\s*(\d+)\D+column:?\s*(\d+)/is) ?? [];
  const [ , part ] = why.match(/(?:unparsable content|illegal|unexpected|invalid)[^<]*<\/?([\w:.-]+)/i) ?? [];
  const [ , id ] = why.match(/duplicate ID <?([^>\s]+)>?/i) ?? [];
  const what = id ? say('undrawn.twice', id) : part ? say('undrawn.part', part) : '';

  console.warn('the model cannot be drawn:', why);
  return [ say('undrawn'), line && say('undrawn.at', line, column), what, say('undrawn.mend') ].filter(Boolean).join(' ');
}
