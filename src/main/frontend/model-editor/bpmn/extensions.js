// What Camunda's elements say beyond BPMN: properties and forms, read from the model and written into it so that it can be undone.
const isA = (made, type) => made.$type === type;

export function propertiesOf(bo) {
  return (extension(bo, 'camunda:Properties')?.values ?? []).map(one => ({ name: one.name ?? one.id, value: one.value ?? '' }));
}

export function propertyOf(bo, name) {
  return propertiesOf(bo).find(one => one.name === name)?.value ?? '';
}

export function setProperty(modeler, element, name, value) {
  const others = propertiesOf(element.businessObject);
  const at = others.findIndex(one => one.name === name);
  const rest = others.filter(one => one.name !== name);

  if (value !== '') {
    rest.splice(at < 0 ? rest.length : at, 0, { name, value });
  }
  const factory = modeler.get('bpmnFactory');
  const values = rest.map(one => factory.create('camunda:Property', one));

  put(modeler, element, 'camunda:Properties', values.length ? parent(factory.create('camunda:Properties', { values }), values) : null);
}

export function formOf(bo) {
  return (extension(bo, 'camunda:FormData')?.fields ?? []).map(field => ({
    id: field.id ?? '',
    label: field.label ?? '',
    type: field.type ?? 'string',
    properties: Object.fromEntries((field.properties?.values ?? []).map(one => [ one.id ?? one.name, one.value ?? '' ])),
    constraints: Object.fromEntries((field.validation?.constraints ?? []).map(one => [ one.name, one.config ?? '' ])),
    options: (field.values ?? []).map(one => ({ id: one.id ?? '', name: one.name ?? '' }))
  }));
}

export function setForm(modeler, element, fields) {
  const factory = modeler.get('bpmnFactory');
  const made = fields.map(field => formField(factory, field));

  put(modeler, element, 'camunda:FormData', made.length ? parent(factory.create('camunda:FormData', { fields: made }), made) : null);
}

function formField(factory, { id, label, type, properties, constraints, options }) {
  const said = named(properties).map(([ name, value ]) => factory.create('camunda:Property', { id: name, value }));
  const asked = Object.entries(constraints).map(([ name, config ]) => factory.create('camunda:Constraint', config === '' ? { name } : { name, config }));
  const values = options.map(option => factory.create('camunda:Value', option));
  const field = factory.create('camunda:FormField', { id, label, type });

  if (said.length) {
    field.properties = parent(factory.create('camunda:Properties', { values: said }), said);
  }
  if (asked.length) {
    field.validation = parent(factory.create('camunda:Validation', { constraints: asked }), asked);
  }
  if (values.length) {
    field.values = values;
  }
  return parent(field, [ field.properties, field.validation, ...values ].filter(Boolean));
}

function named(properties) {
  return Object.entries(properties).filter(([ , value ]) => value !== '');
}

function extension(bo, type) {
  return bo.extensionElements?.values?.find(one => isA(one, type));
}

// Puts the one extension of a type in its old place; null takes it away.
function put(modeler, element, type, made) {
  const bo = element.businessObject;
  const before = bo.extensionElements?.values ?? [];
  const at = before.findIndex(one => isA(one, type));
  const values = before.filter(one => !isA(one, type));

  if (made) {
    values.splice(at < 0 ? values.length : at, 0, made);
  }
  const extensions = modeler.get('bpmnFactory').create('bpmn:ExtensionElements', { values: [] });

  extensions.values = values;
  extensions.$parent = bo;
  values.forEach(value => {
    value.$parent = extensions;
  });
  modeler.get('modeling').updateProperties(element, { extensionElements: extensions });
}

function parent(made, children) {
  children.forEach(child => {
    child.$parent = made;
  });
  return made;
}
