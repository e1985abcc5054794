// Two fields, or two choices, under one id would share their texts: the second is refused where it is written.
import { idOf } from '../bpmn/ids.js';
import { complain } from '../dom.js';

export function isFree(id, one, all, made, { say }) {
  const fault = id === '' ? say('id.missing') : all.some(other => other !== one && other.id === id) && say('id.taken', id);

  complain(made, fault);
  if (fault) {
    made.value = one.id;
  }
  return !fault;
}

export function freeId(all, start) {
  let number = all.length + 1;

  while (all.some(one => one.id === `${start}${number}`)) {
    number++;
  }
  return `${start}${number}`;
}

const GIVEN = /^(field|option)\d+$/;

// What has not been called anything yet is called by its English words, as steps are.
export function englishId(one, all, english) {
  const id = idOf(english);

  return GIVEN.test(one.id) && /^[a-z][A-Za-z0-9]*$/.test(id) && !all.some(other => other.id === id) ? id : undefined;
}
