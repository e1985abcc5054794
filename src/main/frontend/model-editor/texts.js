// The texts of a model in the languages beside its Finnish, or its letters in all, as they stand in Java's property files.
export const LANGUAGES = [ 'sv', 'en' ];

export class Texts {

  constructor(model, files, { kind = 'texts', languages = LANGUAGES } = {}) {
    this.files = Object.fromEntries(languages.map(language => {
      const name = `${model}.${kind}_${language}.properties`;

      return [ language, { name, original: files[name] ?? '', entries: read(files[name] ?? ''), changed: false } ];
    }));
  }

  get(language, key) {
    return this.files[language].entries.find(([ one ]) => one === key)?.[1] ?? '';
  }

  set(language, key, text) {
    const file = this.files[language];
    const at = file.entries.findIndex(([ one ]) => one === key);

    file.changed = true;
    if (at >= 0) {
      file.entries[at] = [ key, text.trim() ];
    } else {
      file.entries.splice(placeOf(key, file.entries), 0, [ key, text.trim() ]);
    }
  }

  // As they are now, and as they were.
  get state() {
    return Object.fromEntries(Object.entries(this.files).map(([ language, { entries } ]) => [ language, entries.map(entry => [ ...entry ]) ]));
  }

  set state(entries) {
    Object.entries(entries).forEach(([ language, all ]) => {
      this.files[language].entries = all.map(entry => [ ...entry ]);
    });
  }

  // All texts under a key follow it to another.
  move(from, to) {
    Object.values(this.files).forEach(file => {
      file.entries = file.entries.map(([ key, text ]) => {
        const follows = key === from || key.startsWith(`${from}.`);

        file.changed ||= follows;
        return [ follows ? to + key.slice(from.length) : key, text ];
      });
    });
  }

  // The files as they are now: texts that stand for nothing are left out, but come back with their element.
  written(isUsed) {
    return Object.fromEntries(Object.values(this.files).filter(isThere).map(({ name, original, entries }) => {
      const kept = entries.filter(([ key, text ]) => text !== '' && isUsed(key));
      const same = JSON.stringify(kept) === JSON.stringify(read(original));

      return [ name, same ? original : write(kept) ];
    }));
  }
}

// A file that there never was is not begun for nothing.
function isThere({ original, entries }) {
  return original !== '' || entries.length > 0;
}

// After the last text of the same element, else at the end.
function placeOf(key, entries) {
  const parts = key.split('.');

  for (let length = parts.length; length > 0; length--) {
    const start = parts.slice(0, length).join('.');
    const last = entries.findLastIndex(([ one ]) => one === start || one.startsWith(`${start}.`));

    if (last >= 0) {
      return last + 1;
    }
  }
  return entries.length;
}

export function read(content) {
  const joined = content.replace(/\r\n?/g, '\n').replace(/(?<!\\)((?:\\\\)*)\\\n[ \t]*/g, '$1');

  return joined.split('\n')
    .map(line => line.trimStart())
    .filter(line => line && !/^[#!]/.test(line))
    .map(line => line.match(/^((?:\\.|[^\\:=\s])*)[ \t]*[:=]?[ \t]*(.*)$/s))
    .map(([ , key, text ]) => [ unescaped(key), unescaped(text) ]);
}

function unescaped(text) {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (all, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(.)/gs, (all, sign) => ({ n: '\n', t: '\t', r: '\r', f: '\f' })[sign] ?? sign);
}

function write(entries) {
  return entries.map(([ key, text ]) => `${escaped(key).replace(/[:= ]/g, '\\$&')} = ${escaped(text)}\n`).join('');
}

function escaped(text) {
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '').replace(/^ /, '\\ ');
}
