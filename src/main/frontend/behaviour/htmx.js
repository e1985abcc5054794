// htmx under a content policy without eval and without inline styles.
import htmx from 'htmx.org/dist/htmx.esm.js';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
// a part of another page must not rename this one
htmx.config.ignoreTitle = true;

document.addEventListener('htmx:configRequest', event => {
  const name = document.querySelector('meta[name="csrf-header"]')?.content;
  const token = document.querySelector('meta[name="csrf-token"]')?.content;

  if (name && token) {
    event.detail.headers[name] = token;
  }
});
