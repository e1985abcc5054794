// The tables of a DMN file, read and changed in its XML, so that all else in it stays as it was.
export function parse(xml) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');

  if (fault) {
    throw new Error(fault.textContent.trim().split('\n')[0]);
  }
  return document;
}

export function write(document) {
  const xml = new XMLSerializer().serializeToString(document);

  return `${xml.startsWith('<?xml') ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n'}${xml}`;
}

export function tablesIn(document) {
  return [ ...document.getElementsByTagNameNS('*', 'decision') ].flatMap(decision => children(decision, 'decisionTable').map(table => ({
    decision,
    table,
    hitPolicy: table.getAttribute('hitPolicy') ?? '',
    inputs: children(table, 'input').map(column => ({ node: column, label: column.getAttribute('label') || textOf(column), name: variable(textOf(column)) })),
    outputs: children(table, 'output').map(column => ({ node: column, label: column.getAttribute('label') || column.getAttribute('name'), name: column.getAttribute('name') })),
    get rows() {
      return children(table, 'rule').map(rowOf);
    }
  })));
}

function rowOf(rule) {
  return { rule, id: rule.id, source: children(rule, 'description')[0], inputs: children(rule, 'inputEntry'), outputs: children(rule, 'outputEntry') };
}

export const valueOf = entry => entry && (children(entry, 'text')[0] ?? entry).textContent.trim();

export function put(entry, value) {
  (children(entry, 'text')[0] ?? entry).textContent = value;
}

// The source of a row; written as the first of what it says.
export function describe({ rule }, value) {
  const source = children(rule, 'description')[0];
  const made = source ?? rule.ownerDocument.createElementNS(rule.namespaceURI, 'description');

  made.textContent = value;
  if (!source) {
    rule.prepend(made);
  }
}

// A copy right below, with ids of its own.
export function copy({ rule }) {
  const made = rule.cloneNode(true);
  const used = new Set([ ...rule.ownerDocument.querySelectorAll('[id]') ].map(one => one.id));
  const base = rule.id.replace(/_?\d+$/, '');
  let number = 1;

  while (used.has(`${base}_${number}`)) {
    number++;
  }
  const before = rule.id;

  made.id = `${base}_${number}`;
  made.querySelectorAll('[id]').forEach(one => {
    one.id = one.id.startsWith(before) ? made.id + one.id.slice(before.length) : `${made.id}_${one.id}`;
  });
  rule.after(gapBefore(rule), made);
  return made;
}

export function remove({ rule }) {
  if (rule.previousSibling?.nodeType === Node.TEXT_NODE) {
    rule.previousSibling.remove();
  }
  rule.remove();
}

export function moveUp({ rule }) {
  const above = rule.previousElementSibling;

  above.replaceWith(rule.cloneNode(true));
  rule.replaceWith(above);
}

export function moveDown({ rule }) {
  const below = rule.nextElementSibling;

  below.replaceWith(rule.cloneNode(true));
  rule.replaceWith(below);
}

// A row at the end that says nothing yet.
export function add({ decision, table, inputs, outputs }) {
  const ids = new Set([ ...table.ownerDocument.querySelectorAll('[id]') ].map(one => one.id));
  let number = 1;

  while (ids.has(`${decision.id}_rule${number}`)) {
    number++;
  }
  const rule = node(table, 'rule', `${decision.id}_rule${number}`);

  [ [ inputs, 'in', 'inputEntry' ], [ outputs, 'out', 'outputEntry' ] ].forEach(([ columns, short, name ]) => columns.forEach((column, at) => {
    const entry = node(table, name, `${rule.id}_${short}${at + 1}`);

    entry.append(node(table, 'text'));
    rule.append(entry);
  }));
  table.append(rule);
  return rule;
}

function node(table, name, id) {
  const made = table.ownerDocument.createElementNS(table.namespaceURI, name);

  if (id) {
    made.id = id;
  }
  return made;
}

function gapBefore(rule) {
  return rule.ownerDocument.createTextNode(rule.previousSibling?.nodeType === Node.TEXT_NODE ? rule.previousSibling.textContent : '\n');
}

function children(parent, name) {
  return [ ...parent.children ].filter(child => child.localName === name);
}

function textOf(input) {
  return input.getElementsByTagNameNS('*', 'text')[0]?.textContent.trim() ?? '';
}

// The variable inside the functions that an input may ask, as in date(paidOn).
function variable(expression) {
  return expression.replace(/^.*\(/, '').replace(/\)/g, '').trim();
}
