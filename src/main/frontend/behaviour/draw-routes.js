// Loads the diagram only where a page has one.
export function drawRoutes(root) {
  root.querySelectorAll('[data-bpmn-src]').forEach(async element => {
    if (!element.dataset.state) {
      element.dataset.state = 'drawing';
      const { drawRoute } = await import('../route-diagram/route-diagram.js');

      await drawRoute(element);
    }
  });
}
