// What an element is called in the reader's language, and in Finnish where it has no name there.
import { nameOf } from './kinds.js';

export function called(bo, { texts, say }) {
  const language = document.documentElement.lang;

  return (language in texts.files && texts.get(language, bo.id)) || nameOf(bo, say);
}
