// The words of the drawing tool in the reader's language; what has none there stays as the tool says it.
const EVENT = /^(?:(\w+) )?(start event|end event|boundary event|intermediate catch event|intermediate throw event)( \(non-interrupting\))?$/i;

export async function translator() {
  const { default: words } = await dictionary(document.documentElement.lang);

  return (template, replacements = {}) => filled(words[template] ?? anEvent(template, words) ?? template, replacements);
}

function dictionary(language) {
  return { fi: () => import('./fi.json'), sv: () => import('./sv.json') }[language]?.() ?? { default: {} };
}

// Timer boundary event (non-interrupting): the event's kind, then what it waits for, then how.
function anEvent(template, words) {
  const [ , trigger, kind, isGentle ] = template.match(EVENT) ?? [];
  const said = [ trigger && words[`event:${trigger.toLowerCase()}`], isGentle && words['event:gentle'] ].filter(Boolean);

  if (!kind || !words[`event:${kind.toLowerCase()}`]) {
    return undefined;
  }
  return words[`event:${kind.toLowerCase()}`] + (said.length ? ` (${said.join(', ')})` : '');
}

function filled(text, replacements) {
  return text.replace(/{([^}]+)}/g, (all, key) => replacements[key] ?? all);
}
