// Loads the pictures only where a page has one. Without scripts the table beside it says the same.
export function drawCharts(root) {
  root.querySelectorAll('[data-chart]').forEach(async element => {
    if (!element.dataset.state) {
      element.dataset.state = 'drawing';
      const { draw } = await import('../charts/draw.js');

      draw(element);
    }
  });
}
