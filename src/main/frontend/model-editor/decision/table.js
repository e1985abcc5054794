// A table of rules as plain rows of inputs.
import { button, element, input } from '../dom.js';
import { languages } from '../panel/languages.js';
import { copy, describe, moveUp, put, remove, valueOf } from './rules.js';

export function tableOf(one, desk, redraw) {
  const { say } = desk;
  const id = one.decision.id;

  return element('section', { class: 'panel stack', 'data-path': id }, [
    element('h2', { tabindex: '-1' }, [ one.decision.getAttribute('name') || id ]),
    languages(desk, say('name'), { key: () => id, finnish: one.decision.getAttribute('name'), change: text => desk.put(() => one.decision.setAttribute('name', text)) }),
    element('p', { class: 'quiet small' }, [ say(`hitPolicy.${one.hitPolicy || 'NONE'}`), ' ', say('rows.help') ]),
    element('div', { class: 'table-wrap' }, [ element('table', { class: 'table rows' }, [
      element('caption', { class: 'visually-hidden' }, [ say('rows') ]), head(one, say), element('tbody', {}, one.rows.map((row, number) => line(one, row, number, desk, redraw)))
    ]) ]),
    element('details', {}, [ element('summary', {}, [ say('columns') ]), element('div', { class: 'stack' }, [ ...one.inputs, ...one.outputs ].map(column => labels(id, column, desk))) ])
  ]);
}

function head(one, say) {
  const titles = [ '#', say('row.source'), ...one.inputs.map(column => column.label), ...one.outputs.map(column => `→ ${column.label}`), say('row.acts') ];

  return element('thead', {}, [ element('tr', {}, titles.map(title => element('th', { scope: 'col' }, [ title ]))) ]);
}

function line(one, row, number, desk, redraw) {
  const { say } = desk;
  const named = label => say('row.cell', label, number + 1);
  const act = change => () => {
    redraw(desk.put(change)?.id ?? row.id);
  };
  const cell = (entry, column) => element('td', {}, [ input(valueOf(entry), value => desk.put(() => put(entry, value)), { 'aria-label': named(column.label) }) ]);

  return element('tr', { 'data-path': row.id }, [
    element('th', { scope: 'row' }, [ `${number + 1}` ]),
    element('td', {}, [ input(row.source?.textContent.trim(), value => desk.put(() => describe(row, value)), { rows: 2, 'aria-label': named(say('row.source')) }) ]),
    ...one.inputs.map((column, at) => cell(row.inputs[at], column)),
    ...one.outputs.map((column, at) => cell(row.outputs[at], column)),
    element('td', {}, [ element('div', { class: 'buttons' }, [
      button(say('row.copy'), act(() => copy(row)), { 'aria-label': named(say('row.copy')) }),
      number > 0 && button(say('up'), act(() => moveUp(row)), { 'aria-label': named(say('up')) }),
      button(say('remove'), act(() => remove(row)), { 'aria-label': named(say('remove')) })
    ]) ])
  ]);
}

function labels(id, column, desk) {
  return languages(desk, `${desk.say('column')} ${column.name}`, {
    key: () => `${id}.${column.name}`, finnish: column.node.getAttribute('label'), change: text => desk.put(() => column.node.setAttribute('label', text))
  });
}
