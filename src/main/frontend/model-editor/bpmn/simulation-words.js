// The simulation writes its own words into the picture: they are put into ours as they come.
const STARTED = /^(.+) started$/;
const FOCUS = /^Focus process instance (.+)$/;

export function inWords(canvas, translate) {
  const said = text => {
    const [ , started ] = text.match(STARTED) ?? [];
    const [ , scope ] = text.match(FOCUS) ?? [];

    return started ? translate('{element} started', { element: translate(started) }) : scope ? translate('Focus process instance {scope}', { scope }) : translate(text);
  };
  const observer = new MutationObserver(changes => changes.flatMap(change => [ ...change.addedNodes ]).forEach(node => put(node, said)));

  return isOn => {
    if (isOn) {
      put(canvas, said);
      observer.observe(canvas, { childList: true, subtree: true });
    } else {
      observer.disconnect();
    }
  };
}

function put(node, said) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  [ node, ...node.querySelectorAll('*') ].filter(one => one.closest('[class*="bts-"]')).forEach(one => {
    [ 'title', 'aria-label' ].filter(name => one.getAttribute(name)).forEach(name => tell(one.getAttribute(name), said, text => one.setAttribute(name, text)));
    [ ...one.childNodes ].filter(child => child.nodeType === Node.TEXT_NODE).forEach(child => tell(child.data, said, text => {
      child.data = text;
    }));
  });
}

function tell(text, said, write) {
  const words = text.trim() && said(text.trim());

  if (words && words !== text.trim()) {
    write(words);
  }
}
