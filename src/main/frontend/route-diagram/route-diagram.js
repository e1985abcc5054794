// Draws a model: that of a case with what is done, where it is now and what may come next; or that of figures with their heat.
import NavigatedViewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';

import { heat } from './heat.js';
import { mark } from './mark.js';
import { wireZoom } from './zoom.js';

export async function drawRoute(element) {
  const canvasElement = element.querySelector('[data-canvas]') ?? element;

  try {
    const viewer = new NavigatedViewer({ container: canvasElement });

    await viewer.importXML(await read(element.dataset.bpmnSrc));
    mark(viewer, element.dataset);
    if (element.dataset.heat) {
      heat(viewer, element.dataset.heat);
    }
    wireZoom(viewer, element);
    element.dataset.state = 'drawn';
  } catch (error) {
    element.dataset.state = 'failed';
    console.error('the diagram could not be drawn', error);
  }
}

async function read(address) {
  const response = await fetch(address);

  if (!response.ok || response.redirected) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.text();
}
