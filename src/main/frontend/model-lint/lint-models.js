// Lints models on disk as the editor does while one draws: node model-lint/lint-models.js FILE…
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { BpmnModdle } from 'bpmn-moddle';

import { own } from './own.js';

const PLUGIN = 'bpmnlint-plugin-polku';
const load = createRequire(import.meta.url);
const camunda = load('camunda-bpmn-moddle/resources/camunda.json');
const chosen = JSON.parse(await readFile(new URL('../.bpmnlintrc', import.meta.url), 'utf8'));
const known = new NodeResolver();
const rules = { ...chosen.rules, ...Object.fromEntries(Object.keys(own).map(code => [ `polku/${code}`, 'error' ])) };

async function faultsOf(file) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(await readFile(file, 'utf8'));
  const linter = new Linter({ config: { ...chosen, rules }, resolver: {
    resolveRule: (pkg, name) => (pkg === PLUGIN ? own[name] : known.resolveRule(pkg, name)),
    resolveConfig: (pkg, name) => known.resolveConfig(pkg, name)
  } });
  const told = Object.entries(await linter.lint(rootElement)).flatMap(([ rule, reports ]) => reports.map(({ id, message }) => `${id ?? ''} ${message} (${rule})`));

  return [ ...warnings.map(one => one.message), ...told ];
}

let count = 0;

for (const file of process.argv.slice(2)) {
  const faults = await faultsOf(file).catch(fault => [ fault.message ]);

  faults.forEach(fault => console.error(`${file}: ${fault}`));
  count += faults.length;
}
console.log(`${process.argv.length - 2} models, ${count} faults`);
process.exitCode = count > 0 || process.argv.length < 3 ? 1 : 0;
