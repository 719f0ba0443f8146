/** Rows of a table by the code of a character. */
export type RowsByCharacter<Row> = ReadonlyMap<number, readonly Row[]>;

/** Rows of a table by the code of each character that tells them, in the order of the table: only those that may fit are tried. */
export function rowsByCharacter<Row>(rows: readonly Row[], charactersOf: (row: Row) => string): RowsByCharacter<Row> {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const characters = charactersOf(row);
    for (let at = 0; at < characters.length; at += 1) {
      const code = characters.charCodeAt(at);
      const known = found.get(code);
      if (known === undefined) found.set(code, [row]);
      else known.push(row);
    }
  }
  return found;
}
