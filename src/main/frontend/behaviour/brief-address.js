// Fields left empty say nothing: they stay out of the address of a form that chooses what is shown.
export function keepAddressesBrief(page) {
  page.addEventListener('formdata', event => {
    if (!event.target.matches('[data-brief]')) {
      return;
    }
    for (const name of new Set(event.formData.keys())) {
      const said = event.formData.getAll(name).filter(value => value !== '');

      event.formData.delete(name);
      said.forEach(value => event.formData.append(name, value));
    }
  });
}
