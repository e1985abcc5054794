// Two states of a model side by side: signs on what differs, one view of both, and links of the list that show the element.
import NavigatedViewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';

import { openDrawing } from '../behaviour/open-drawing.js';
import { moveByArrows, wireZoom } from '../route-diagram/zoom.js';
import { markDifferences } from './mark.js';
import { selectByLinks, showFirst, tellSelected } from './select.js';
import { keepInStep } from './step.js';

export async function drawDiff(section) {
  try {
    const viewers = await Promise.all([ ...section.querySelectorAll('[data-diff-src]') ].map(draw));
    const leading = viewers.at(-1);

    keepInStep(viewers);
    viewers.slice(0, -1).forEach(viewer => moveByArrows(viewer.get('canvas'), viewer.get('canvas').getContainer().closest('[data-diff-src]')));
    wireZoom(leading, section, leading.get('canvas').getContainer().closest('[data-diff-src]'));
    showFirst(viewers, section);
    selectByLinks(viewers, document);
    tellSelected(viewers, document);
    section.dataset.state = 'drawn';
  } catch (error) {
    section.dataset.state = 'failed';
    console.error('the pictures could not be drawn', error);
  }
}

async function draw(canvas) {
  const viewer = new NavigatedViewer({ container: canvas });
  const response = await fetch(canvas.dataset.diffSrc);

  if (!response.ok || response.redirected) {
    throw new Error(`${canvas.dataset.diffSrc} answered ${response.status}`);
  }
  await openDrawing(viewer, await response.text());
  markDifferences(viewer, canvas.dataset.diffMarks);
  return viewer;
}
