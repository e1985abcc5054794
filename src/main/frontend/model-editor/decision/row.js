// One row of a table: its source, its cells with what they say, and what can be done with it.
import { button, element, input, nextId } from '../dom.js';
import { cellWords } from './cell-words.js';
import { copy, describe, moveDown, moveUp, put, remove, valueOf } from './rules.js';

export function line(one, row, number, desk, redraw) {
  const { say } = desk;
  const named = label => say('row.cell', label, number + 1);
  const source = input(row.source?.textContent.trim(), value => desk.put(() => describe(row, value)), { rows: 2, 'aria-label': named(say('row.source')) });

  return element('tr', { 'data-path': row.id, 'data-name': named(one.decision.getAttribute('name') || one.decision.id) }, [
    element('th', { scope: 'row' }, [ `${number + 1}` ]),
    element('td', {}, [ source ]),
    ...one.inputs.map((column, at) => cell(row.inputs[at], column, named, desk)),
    ...one.outputs.map((column, at) => cell(row.outputs[at], column, named, desk)),
    element('td', {}, [ acts(one, row, number, desk, redraw, named) ])
  ]);
}

function cell(entry, column, named, desk) {
  const id = nextId();
  const words = element('p', { class: 'cell-words', id });
  const tell = text => {
    words.textContent = cellWords(text.trim(), desk.codes[column.name], desk.say);
  };
  const made = input(valueOf(entry), value => desk.put(() => put(entry, value)), { 'aria-label': named(column.label), 'aria-describedby': id });

  made.addEventListener('input', () => tell(made.value));
  tell(made.value);
  return element('td', {}, [ made, words ]);
}

function acts(one, row, number, desk, redraw, named) {
  const last = one.rows.length - 1;
  const act = (key, words, change, focus = () => row.id) => button(words, () => {
    const made = desk.put(change);

    redraw(focus(made), key);
  }, { 'aria-label': named(words), 'data-key': key });

  return element('div', { class: 'buttons' }, [
    button(desk.say('row.copy'), () => redraw(desk.put(() => copy(row)).id), { 'aria-label': named(desk.say('row.copy')) }),
    number > 0 && act('up', desk.say('up'), () => moveUp(row)),
    number < last && act('down', desk.say('down'), () => moveDown(row)),
    act('remove', desk.say('remove'), () => remove(row), () => (one.rows[number + 1] ?? one.rows[number - 1])?.id ?? one.decision.id)
  ]);
}
