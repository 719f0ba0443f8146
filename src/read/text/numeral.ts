const digits: ReadonlyMap<string, number> = new Map([
  ...['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'].map((digit, value) => [digit, value] as const),
  ['○', 0],
  ['零', 0],
  ['两', 2],
]);

const weights: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
]);

/** 四, 二十六, 一百零三, 二○二〇 as a number; undefined where a character is no numeral. At most eight characters. */
export function chineseNumber(text: string): number | undefined {
  if (text === '' || text.length > 8) return undefined;
  let sum = 0;
  let pending: number | undefined;
  for (const character of text) {
    const digit = digits.get(character);
    const weight = weights.get(character);
    if (weight !== undefined) {
      sum += (pending ?? 1) * weight;
      pending = undefined;
    } else if (digit === undefined) return undefined;
    else pending = (pending ?? 0) * 10 + digit;
  }
  return sum + (pending ?? 0);
}

/** The digits 0 to 9 as a number, at most nine of them. */
export function digitsNumber(text: string): number | undefined {
  if (text === '' || text.length > 9) return undefined;
  let value = 0;
  for (const character of text) {
    const digit = '0123456789'.indexOf(character);
    if (digit === -1) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
