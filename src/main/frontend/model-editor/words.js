// The page's words by key; {0}, {1} … are filled in.
export function wordsOf(json) {
  const words = JSON.parse(json);

  return (key, ...values) => values.reduce((text, value, number) => text.replaceAll(`{${number}}`, value), words[key] ?? key);
}
