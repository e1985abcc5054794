// A row of tabs that scrolls begins where the reader is.
export function showCurrentTab(page) {
  page.querySelectorAll('.tabs--scroll').forEach(tabs => {
    const current = tabs.querySelector('[aria-current]');

    if (current && tabs.scrollWidth > tabs.clientWidth) {
      tabs.scrollLeft = current.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - current.offsetWidth) / 2;
    }
  });
}
