import './behaviour/htmx.js';
import { focusErrorSummary } from './behaviour/error-summary.js';
import { keepDrafts } from './behaviour/draft.js';
import { checkFields } from './behaviour/check-field.js';
import { bringBackUnsaved } from './behaviour/unsaved.js';
import { askBefore } from './behaviour/confirm.js';
import { tellFaults } from './behaviour/fault.js';
import { showFieldsWhenAsked } from './behaviour/show-if.js';
import { selectRows } from './behaviour/selection.js';
import { closeMenus } from './behaviour/menu.js';
import { listenToShortcuts } from './behaviour/shortcuts.js';
import { markOpenPart } from './behaviour/part-tabs.js';
import { showCurrentTab } from './behaviour/current-tab.js';
import { printOnRequest } from './behaviour/print.js';
import { keepAddressesBrief } from './behaviour/brief-address.js';
import { fillOnChoice } from './behaviour/fill.js';
import { tellPresence } from './behaviour/presence.js';
import { watchList } from './behaviour/live-list.js';
import { openBeside } from './behaviour/open-beside.js';
import { openTarget } from './behaviour/open-target.js';
import { returnToRow } from './behaviour/return-to-row.js';
import { drawCharts } from './behaviour/draw-charts.js';
import { drawRoutes } from './behaviour/draw-routes.js';
import { drawDiffs } from './behaviour/draw-diffs.js';
import { editModels } from './behaviour/edit-models.js';

const behaviours = [ keepDrafts, checkFields, showFieldsWhenAsked, selectRows, focusErrorSummary, drawRoutes, drawDiffs, drawCharts ];
const ofLists = [ watchList, openBeside, returnToRow ];

askBefore(document);
closeMenus(document);
markOpenPart(document);
showCurrentTab(document);
printOnRequest(document);
fillOnChoice(document);
keepAddressesBrief(document);
tellFaults(document);
listenToShortcuts(document);
tellPresence(document);
openTarget(document);
editModels(document);
[ ...behaviours, ...ofLists ].forEach(wire => wire(document));
bringBackUnsaved(document);
document.addEventListener('htmx:load', event => {
  if (event.target !== document.body) {
    behaviours.forEach(wire => wire(event.target));
  }
});
