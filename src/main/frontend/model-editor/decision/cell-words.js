// What a cell says in words: codes as forms call them, days as one writes them.
const TEXT = /"([^"]*)"/g;
const DAY = 'date\\("(\\d{4}-\\d{2}-\\d{2})"\\)';
const DATED = [ [ 'between', `^[\\[\\]]?\\s*${DAY}\\s*\\.\\.\\s*${DAY}\\s*[\\[\\]]?$` ], [ 'from', `^>=\\s*${DAY}$` ], [ 'after', `^>\\s*${DAY}$` ], [ 'until', `^<=\\s*${DAY}$` ], [ 'before', `^<\\s*${DAY}$` ] ]
  .map(([ key, pattern ]) => [ key, new RegExp(pattern) ]);
const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

// words: of the column's codes. Nothing where there is nothing to say beyond what is written.
export function cellWords(text, words = {}, say) {
  const [ key, match ] = DATED.map(([ key, pattern ]) => [ key, text.match(pattern) ]).find(([ , match ]) => match) ?? [];

  if (match) {
    return say(`cell.${key}`, ...match.slice(1).map(day));
  }
  if (/^(true|false)$/.test(text)) {
    return say(`cell.${text}`);
  }
  return [ ...new Set([ ...text.matchAll(TEXT) ].map(([ , code ]) => words[code]).filter(Boolean)) ].join(' / ');
}

function day(iso) {
  const [ year, month, date ] = iso.split('-').map(Number);

  return new Intl.DateTimeFormat(LOCALES[document.documentElement.lang] ?? 'fi-FI', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(Date.UTC(year, month - 1, date)));
}
