/** Orders texts by code point: the same on every machine, whatever its language. The start of a text comes before it. */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const at = left.findIndex((character, index) => character !== right[index]);
  return at === -1 ? left.length - right.length : codePoint(left[at]) - codePoint(right[at]);
}

/** No character comes before every other. */
function codePoint(character: string | undefined): number {
  return character?.codePointAt(0) ?? -1;
}

/** Orders ids as people count: 2 before 10, 17 before 17.1. What is left equal so is ordered by code point. */
export function compareIds(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (const [index, run] of left.entries()) {
    const order = compareRuns(run, right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodePoints(a, b);
}

function runs(id: string): readonly string[] {
  return id.match(/[0-9]+|[^0-9]+/g) ?? [];
}

const leadingZeros = /^0+/;
const startsWithDigit = /^[0-9]/;

/** Two runs of digits by the number they print, whatever its length; others by code point. */
function compareRuns(a: string, b: string): number {
  if (!startsWithDigit.test(a) || !startsWithDigit.test(b)) return compareCodePoints(a, b);
  const [left, right] = [a.replace(leadingZeros, ''), b.replace(leadingZeros, '')];
  return left.length - right.length || compareCodePoints(left, right);
}
