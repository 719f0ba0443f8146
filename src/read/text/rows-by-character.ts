/** Rows of a table by each of the characters that tell them, in the order of the table: only those that may fit are tried. */
export function rowsByCharacter<Row>(
  rows: readonly Row[],
  charactersOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const character of charactersOf(row)) {
      const known = found.get(character);
      if (known === undefined) found.set(character, [row]);
      else known.push(row);
    }
  }
  return found;
}
