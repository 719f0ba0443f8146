/** A number with what it counts, where it is no year, day or name. */
const counted = /(?<![0-9.A-Za-z第〔[])([0-9]+)(\.[0-9]+)?([%\u4e00-\u9fff]{1,3})/g;
const asideWord = /^(?:年|月|日|号|岁|时|点|分钟|届|次会|级|期)/;

/** How many digits a number has up to its last that is no nought, or, of a decimal, up to its last. */
function lengthOf(whole: string, part: string): number {
  let first = 0;
  const digits = `${whole}${part.slice(1)}`;
  while (digits[first] === '0') first += 1;
  let end = digits.length;
  while (part === '' && digits[end - 1] === '0') end -= 1;
  return end - first;
}

/**
 * How exact the numbers of a sentence are 数之零整: what is promised is round (100个, 85%, 5万人), what came of it is not (97个, 84.3%,
 * 5.27万人). Above 0 where it is likelier that they tell results.
 */
export function exactnessOf(sentence: string): number {
  let sum = 0;
  for (const [, whole = '', part = '', unit = ''] of sentence.matchAll(counted)) {
    if (asideWord.test(unit)) continue;
    const length = lengthOf(whole, part);
    if (unit.startsWith('%') || unit === '个百分') sum += length > 2 ? 3 : length - 2;
    else if (unit.includes('元')) sum += length > 3 ? 1 : 0;
    else sum += length > 3 ? 2 : length - 2;
  }
  return sum;
}
