// Opens a diagram; one that has parts but no picture, as other tools may write it, is laid out first. Answers whether it was.
export async function openDrawing(viewer, xml) {
  const isLaidOut = !/<(?:[\w.-]+:)?BPMNShape[\s/>]/.test(xml);

  await viewer.importXML(isLaidOut ? await laidOut(xml) : xml);
  return isLaidOut;
}

// The drawing tool leaves out what it cannot read and would lose it when it writes the file again: then the file is mended as text.
export async function refuseLoss(viewer, xml) {
  const { warnings } = await viewer.get('moddle').fromXML(xml);
  const lost = warnings.find(({ message }) => /unparsable|illegal|duplicate/i.test(message));

  if (lost) {
    throw new Error(lost.message);
  }
}

async function laidOut(xml) {
  const { layoutProcess } = await import('bpmn-auto-layout');

  return layoutProcess(xml);
}
