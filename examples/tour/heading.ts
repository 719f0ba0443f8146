/** The heading of a part of the tour. */
export function heading(text: string): void {
  console.log(`\n${'═'.repeat(96)}\n${text}\n${'═'.repeat(96)}`);
}
