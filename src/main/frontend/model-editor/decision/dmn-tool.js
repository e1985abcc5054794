// The table tool of bpmn.io, for columns and types.
import { translator } from '../words/translator.js';

export async function openTool(place, xml, changed) {
  const [ { default: Modeler }, translate ] = await Promise.all([ import('dmn-js/lib/Modeler'), translator() ]);
  const words = { additionalModules: [ { translate: [ 'value', translate ] } ] };
  const tool = new Modeler({ container: place, drd: words, decisionTable: words, literalExpression: words });
  const wired = new WeakSet();
  let isChanged = false;

  tool.on('views.changed', () => {
    const viewer = tool.getActiveViewer();

    if (viewer && !wired.has(viewer)) {
      wired.add(viewer);
      viewer.on('commandStack.changed', () => {
        isChanged = viewer.get('commandStack').canUndo() || isChanged;
        if (isChanged) {
          changed();
        }
      });
    }
  });
  await tool.importXML(xml);
  await tool.open(tool.getViews().find(view => view.type === 'decisionTable') ?? tool.getViews()[0]);
  return {
    isChanged: () => isChanged,
    xml: async () => (await tool.saveXML({ format: true })).xml,
    close: () => tool.destroy()
  };
}
