// A table of rules as plain rows of inputs.
import { button, element, nextId } from '../dom.js';
import { languages } from '../panel/languages.js';
import { line } from './row.js';
import { add } from './rules.js';

export function tableOf(one, desk, redraw) {
  const { say } = desk;
  const id = one.decision.id;
  const title = nextId();
  const named = { ...one, rows: one.rows, inputs: one.inputs.map(column => worded(id, column, desk)), outputs: one.outputs.map(column => worded(id, column, desk)) };
  const first = () => redraw(desk.put(() => add(one)).id);

  return element('section', { class: 'panel stack', 'data-path': id, 'data-name': nameOf(one, desk) }, [
    element('h2', { tabindex: '-1', id: title }, [ nameOf(one, desk) ]),
    languages(desk, say('name'), { key: () => id, finnish: one.decision.getAttribute('name'), change: text => desk.put(() => one.decision.setAttribute('name', text)) }),
    element('p', { class: 'quiet small' }, [ say(`hitPolicy.${one.hitPolicy || 'NONE'}`), ' ', say('rows.help') ]),
    element('div', { class: 'table-wrap', tabindex: '0', role: 'group', 'aria-labelledby': title }, [ element('table', { class: 'table rows' }, [
      element('caption', { class: 'visually-hidden' }, [ say('rows') ]), head(named, say), element('tbody', {}, named.rows.map((row, number) => line(named, row, number, desk, redraw)))
    ]) ]),
    element('div', {}, [ button(say('row.add'), first, { 'data-key': 'row-add' }) ]),
    element('details', {}, [ element('summary', {}, [ say('columns') ]), element('div', { class: 'stack' }, [ ...one.inputs, ...one.outputs ].map(column => labels(id, column, desk))) ])
  ]);
}

function nameOf({ decision }, { texts }) {
  return inReaders(texts, decision.id) || decision.getAttribute('name') || decision.id;
}

// A column by its name in the reader's language.
function worded(id, column, { texts }) {
  return { ...column, label: inReaders(texts, `${id}.${column.name}`) || column.label };
}

function inReaders(texts, key) {
  const language = document.documentElement.lang;

  return language in texts.files ? texts.get(language, key) : '';
}

function head(one, say) {
  const titles = [ '#', say('row.source'), ...one.inputs.map(column => column.label), ...one.outputs.map(column => `→ ${column.label}`), say('row.acts') ];

  return element('thead', {}, [ element('tr', {}, titles.map(title => element('th', { scope: 'col' }, [ title ]))) ]);
}

function labels(id, column, desk) {
  return languages(desk, `${desk.say('column')} ${column.name}`, {
    key: () => `${id}.${column.name}`, finnish: column.node.getAttribute('label'), change: text => desk.put(() => column.node.setAttribute('label', text))
  });
}
