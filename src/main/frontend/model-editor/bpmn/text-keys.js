// The keys under which a model's texts stand in the other languages.
import { formOf, propertiesOf } from './extensions.js';
import { isAny, isFlowNode, processesIn } from './kinds.js';

export function textKeys(modeler) {
  const keys = new Set();

  processesIn(modeler).forEach(process => walk(process, keys));
  return keys;
}

function walk(scope, keys) {
  ofElement(scope, keys);
  (scope.flowElements ?? []).forEach(bo => {
    if (isAny(bo, 'SubProcess')) {
      walk(bo, keys);
    } else if (isFlowNode(bo)) {
      ofElement(bo, keys);
    } else if (isAny(bo, 'SequenceFlow') && bo.name?.trim()) {
      keys.add(bo.id);
    }
  });
}

function ofElement(bo, keys) {
  if (bo.name?.trim()) {
    keys.add(bo.id);
  }
  if (bo.documentation?.[0]?.text?.trim()) {
    keys.add(`${bo.id}.help`);
  }
  propertiesOf(bo).forEach(({ name, value }) => {
    if (name === 'polku:client' && value !== 'hidden') {
      keys.add(`${bo.id}.client`);
    }
    if (name?.startsWith('polku:name.')) {
      keys.add(`${bo.id}.${name.slice('polku:name.'.length)}`);
    }
  });
  formOf(bo).forEach(field => ofField(`${bo.id}.${field.id}`, field, keys));
}

function ofField(key, field, keys) {
  keys.add(key);
  if (field.properties.help) {
    keys.add(`${key}.help`);
  }
  field.options.forEach(option => keys.add(`${key}.${option.id}`));
}
