// Loads the model editor only where a page has one.
export function editModels(root) {
  root.querySelectorAll('[data-model-editor]').forEach(async element => {
    if (!element.dataset.state) {
      element.dataset.state = 'opening';
      const { openEditor } = await import('../model-editor/model-editor.js');

      await openEditor(element);
    }
  });
}
