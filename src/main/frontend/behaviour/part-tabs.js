// Tabs that open their part in place say which one is open.
export function markOpenPart(root) {
  root.addEventListener('click', event => {
    const tab = event.target.closest('.tabs a[hx-target]');

    if (tab) {
      tab.closest('.tabs').querySelectorAll('a').forEach(other => other.removeAttribute('aria-current'));
      tab.setAttribute('aria-current', 'true');
    }
  });
}
