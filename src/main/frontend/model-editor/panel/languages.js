// One text in three languages beside each other: Finnish in the model, the others in their files.
import { element, input } from '../dom.js';
import { LANGUAGES } from '../texts.js';

// key: gives the text's key now. change: takes the new Finnish. told: hears of a new text in another language.
export function languages({ texts, say, write }, label, { key, finnish, change, rows, told = () => {} }) {
  const others = LANGUAGES.map(language => line(say(`language.${language}`), input(texts.get(language, key()), text => {
    write(language, key(), text.trim());
    told(language, text);
  }, { rows, lang: language, key: `${label}-${language}` })));

  return element('fieldset', { class: 'in-languages' }, [
    element('legend', {}, [ label ]),
    line(say('language.fi'), input(finnish, text => change(text.trim()), { rows, lang: 'fi', key: `${label}-fi` })),
    ...others
  ]);
}

function line(language, made) {
  return element('label', {}, [ element('span', {}, [ language ]), made ]);
}
