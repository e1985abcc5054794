// The drawing tool: Camunda's modeler with our blocks, ids, wiring and words.
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import tokenSimulation from 'bpmn-js-token-simulation';

import { blockMenus } from './blocks.js';
import { givenIds } from './ids.js';
import { panelGroups } from './panel-groups.js';
import { plainMenus } from './plain-menus.js';
import { plainPalette } from './plain-palette.js';
import { room } from './room.js';
import { together } from './together.js';
import { told } from './told.js';
import { wired } from './wired.js';

export function createModeler({ canvas, properties, templates, translate, say }) {
  const modeler = new Modeler({
    container: canvas,
    propertiesPanel: { parent: properties, tooltip: {} },
    elementTemplates: templates,
    blocks: { templates, title: say('blocks') },
    disableAdjustOrigin: true,
    disableGrid: true,
    additionalModules: [ { translate: [ 'value', translate ] }, givenIds, blockMenus, wired, panelGroups, plainMenus, plainPalette, room, together, told, tokenSimulation ]
  });

  modeler.on('elementTemplates.errors', ({ errors }) => console.error('blocks that cannot be used', errors));
  return modeler;
}
