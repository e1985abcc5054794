// Of the tool's own panel only what our models may say: no code, and no forms, which have a panel of their own.
const LAST = 100;
const LEFT_OUT = [ 'documentation', 'CamundaPlatform__Form', 'CamundaPlatform__FormData', 'CamundaPlatform__ExecutionListener',
  'CamundaPlatform__TaskListener', 'CamundaPlatform__FieldInjection', 'CamundaPlatform__ConnectorInput', 'CamundaPlatform__ConnectorOutput',
  'CamundaPlatform__Script', 'CamundaPlatform__StartInitiator', 'CamundaPlatform__CandidateStarter', 'CamundaPlatform__Tasklist' ];

class PanelGroups {

  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(LAST, this);
  }

  getGroups() {
    return groups => groups.filter(group => !LEFT_OUT.includes(group.id));
  }
}

PanelGroups.$inject = [ 'propertiesPanel' ];

export const panelGroups = { __init__: [ 'panelGroups' ], panelGroups: [ 'type', PanelGroups ] };
