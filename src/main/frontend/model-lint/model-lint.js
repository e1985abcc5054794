// Looks at a drawing as it is drawn: bpmnlint with its rules as lint:models has them, and with our own.
import Linter from 'bpmnlint/lib/linter.js';
import recommended from 'bpmnlint/config/recommended.js';

import chosen from '../.bpmnlintrc';
import { own } from './own.js';
import { standard } from './standard.js';

const PLUGIN = 'bpmnlint-plugin-polku';
const only = (rules, known) => Object.fromEntries(Object.entries(rules).filter(([ name ]) => name in known));

// Its rules remember what they have seen, so each look has one of its own.
const linter = () => new Linter({
  config: { rules: {
    ...only(recommended.rules, standard),
    ...only(chosen.rules, standard),
    ...Object.fromEntries(Object.keys(own).map(code => [ `polku/${code}`, 'error' ]))
  } },
  resolver: {
    resolveRule: (pkg, name) => (pkg === PLUGIN ? own : standard)[name],
    resolveConfig: () => ({ rules: {} })
  }
});

// faults keep a model from being published, hints do not; each { element, code }.
export async function lint(definitions) {
  const all = Object.entries(await linter().lint(definitions))
    .flatMap(([ rule, reports ]) => reports.filter(one => one.id).map(({ id }) => ({ rule, element: id })));
  const loose = new Set(all.filter(one => one.rule === 'no-disconnected').map(one => one.element));

  return {
    faults: all.filter(isOwn).map(({ rule, element }) => ({ element, code: rule.slice('polku/'.length) })),
    hints: all.filter(one => !isOwn(one) && !(loose.has(one.element) && /^no-implicit/.test(one.rule))).map(({ rule, element }) => ({ element, code: rule }))
  };
}

// What the server finds under these codes is found here as well; of a group or a deadline it knows more.
export const OWN_CODES = Object.keys(own).filter(code => ![ 'unknownGroup', 'noDeadlineRule' ].includes(code));

function isOwn({ rule }) {
  return rule.startsWith('polku/');
}
