// Loads the pictures of a change only where a page has them.
export function drawDiffs(root) {
  root.querySelectorAll('[data-model-diff]').forEach(async section => {
    if (!section.dataset.state) {
      section.dataset.state = 'drawing';
      const { drawDiff } = await import('../model-diff/model-diff.js');

      await drawDiff(section);
    }
  });
}
