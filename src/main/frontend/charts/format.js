// Numbers and days as the language of the page writes them.
const REGIONS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function formats(language) {
  const locale = REGIONS[language] ?? 'fi-FI';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Helsinki', day: 'numeric', month: 'numeric', year: 'numeric' });
  const month = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Helsinki', month: 'numeric', year: 'numeric' });

  const by = { number: value => number.format(rounded(value)), percent: value => percent.format(value), date: value => day.format(value) };

  return {
    month: value => month.format(value),
    // The value as its axis tells it; of categories their name.
    of: (axis, value) => axis.categories ? axis.categories[value] ?? '' : (by[axis.format] ?? by.number)(value)
  };
}

// Of thousands nobody reads the hundredths; of minutes as days there is nothing else.
function rounded(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 || value === 0 ? 2 : 4;

  return Math.round(value * 10 ** digits) / 10 ** digits;
}
