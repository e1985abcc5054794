// Says in the page when an htmx request did not succeed.
export function tellFaults(root) {
  root.addEventListener('htmx:responseError', () => tell('answer'));
  root.addEventListener('htmx:sendError', () => tell('lost'));
}

function tell(kind) {
  const template = document.getElementById('fault-notice');
  const place = document.getElementById('flash');
  const notice = template.content.cloneNode(true);

  notice.querySelector('p').textContent = template.dataset[kind];
  place.replaceChildren(notice);
  place.hidden = false;
}
