// What bounds a field: when it is asked, what stands in it first, how long or large it may be.
import { element, field as line, tick } from '../dom.js';

const SAID = [ 'showIf', 'prefill', 'pattern', 'reasonFor' ];
const NUMBERS = [ 'long', 'money', 'percent', 'date', 'dateTime' ];

export function limits(field, { say }, put) {
  const isSet = SAID.some(name => field.properties[name]) || [ 'readonly', 'maxlength' ].some(name => name in field.constraints);

  return element('details', { open: isSet }, [
    element('summary', {}, [ say('limits') ]),
    element('div', { class: 'stack' }, [
      ...SAID.map(name => said(field, name, say, put)),
      NUMBERS.includes(field.type) && element('div', { class: 'field-pair' }, [ limit(field, 'min', say, put), limit(field, 'max', say, put) ]),
      [ 'string', 'text' ].includes(field.type) && constraint(field, 'maxlength', say, put),
      tick(say('readonly'), 'readonly' in field.constraints, isSo => {
        if (isSo) {
          field.constraints.readonly = '';
        } else {
          delete field.constraints.readonly;
        }
        put();
      })
    ])
  ]);
}

function said(field, name, say, put) {
  return line(say(name), field.properties[name], value => {
    field.properties[name] = value.trim();
    put();
  }, { help: say(`${name}.help`) });
}

function constraint(field, name, say, put) {
  return line(say(name), field.constraints[name], value => {
    set(field.constraints, name, value.trim());
    put();
  });
}

// A limit may stand as a constraint or as a property; where it stands it is changed.
function limit(field, name, say, put) {
  return line(say(name), field.constraints[name] ?? field.properties[name], value => {
    if (name in field.properties) {
      field.properties[name] = value.trim();
    }
    if (name in field.constraints || !(name in field.properties)) {
      set(field.constraints, name, value.trim());
    }
    put();
  });
}

function set(constraints, name, value) {
  if (value) {
    constraints[name] = value;
  } else {
    delete constraints[name];
  }
}
