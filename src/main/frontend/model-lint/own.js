// Rules of ours that need no more than the drawing, under the codes of the server's check, which says the rest.
import { formOf, propertyOf } from '../model-editor/bpmn/extensions.js';
import { isAny, isAsked, waits } from '../model-editor/bpmn/kinds.js';

const LOWER_CAMEL = /^[a-z][A-Za-z0-9]*$/;
const isTask = bo => isAny(bo, 'UserTask');

const WRONG = {
  noHelp: bo => isTask(bo) && !bo.documentation?.[0]?.text?.trim(),
  noForm: bo => isTask(bo) && formOf(bo).length === 0,
  unknownGroup: bo => isTask(bo) && !bo.get('camunda:candidateGroups'),
  noDeadlineRule: bo => isTask(bo) && !propertyOf(bo, 'polku:deadline'),
  waitsForNobody: bo => waits(bo) && !propertyOf(bo, 'polku:waitsFor'),
  noClientText: bo => isAsked(bo) && !propertyOf(bo, 'polku:client'),
  idNotLowerCamel: bo => isAsked(bo) && !LOWER_CAMEL.test(bo.id),
  gatewayId: bo => isAny(bo, 'Gateway') && !/^gateway_[a-z][A-Za-z0-9]*$/.test(bo.id),
  flowId: bo => isAny(bo, 'SequenceFlow') && !/^flow_[a-z][A-Za-z0-9]*$/.test(bo.id)
};

// As bpmnlint wants its rules.
export const own = Object.fromEntries(Object.entries(WRONG).map(([ code, isWrong ]) => [ code, () => ({
  check(node, reporter) {
    if (isWrong(node)) {
      reporter.report(node.id, code);
    }
  }
}) ]));
