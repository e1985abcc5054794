// New elements get ids that the check accepts: lowerCamel for steps and events, gateway_… and flow_… for the others.
const PREFIXES = [ [ 'bpmn:Activity', 'step' ], [ 'bpmn:Event', 'event' ], [ 'bpmn:Gateway', 'gateway_g' ], [ 'bpmn:SequenceFlow', 'flow_f' ] ];
const GIVEN = /^(step|event|gateway_g|flow_f)[01][0-9a-z]{6}$/;

class GivenIds {

  constructor(bpmnFactory, moddle) {
    const ensure = bpmnFactory._ensureId.bind(bpmnFactory);

    bpmnFactory._ensureId = made => {
      const prefix = PREFIXES.find(([ type ]) => made.$instanceOf(type))?.[1];

      if (made.id || !prefix) {
        ensure(made);
      } else {
        made.id = moddle.ids.nextPrefixed(prefix, made);
      }
    };
  }
}

GivenIds.$inject = [ 'bpmnFactory', 'moddle' ];

export const givenIds = { __init__: [ 'givenIds' ], givenIds: [ 'type', GivenIds ] };

export const isGiven = id => GIVEN.test(id);

// The English name as an id: Hold initial interview is holdInitialInterview.
export function idOf(english) {
  const camel = english.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    .map(word => word[0].toUpperCase() + word.slice(1)).join('');

  return camel && camel[0].toLowerCase() + camel.slice(1);
}
