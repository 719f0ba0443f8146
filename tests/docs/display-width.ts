/** How many columns a terminal gives a line: two for each wide character (Han, kana, hangul, full width), else one. */
export function displayWidth(line: string): number {
  const wide = line.match(
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu,
  );
  return [...line].length + (wide?.length ?? 0);
}
