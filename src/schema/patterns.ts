/**
 * The formats of `text.ts` for other languages, as patterns of JSON Schema: tests hold both equal. ASCII digits are spelled
 * out, because `\d` takes those of every script in some of them.
 */

const year = '[0-9]{4}';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const monthAndDay = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');
const day = `${year}-(?:${monthAndDay})|${leapYear}-02-29`;

/** The pattern of each format. */
export const patterns: ReadonlyMap<string, string> = new Map([
  ['decimal', '^(?!-0(?:\\.0+)?$)-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,8})?$'],
  ['iso-date', `^(?!0000)(?:${year}(?:-(?:0[1-9]|1[0-2]))?|${day})$`],
  ['iso-day', `^(?!0000)(?:${day})$`],
]);
