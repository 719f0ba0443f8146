/**
 * The rings of a list in which each names at most one other: every ring once, from the first that is met, each before the one
 * it names. Not those that only lead into one.
 *
 * @param named the index each names, −1 for none
 */
export function loopsOf(named: Int32Array): readonly (readonly number[])[] {
  const loops: (readonly number[])[] = [];
  // By which walk each was first passed: who comes round within one walk is on a ring, whoever meets an older walk is not.
  const walkOf = new Int32Array(named.length).fill(-1);
  for (let start = 0; start < named.length; start += 1) {
    let at = start;
    // −1 is nobody, and was passed by no walk.
    while (walkOf[at] === -1) {
      walkOf[at] = start;
      at = named[at] as number;
    }
    if (walkOf[at] === start) loops.push(ringFrom(at, named));
  }
  return loops;
}

function ringFrom(first: number, named: Int32Array): readonly number[] {
  const ring = [first];
  for (let at = named[first] as number; at !== first; at = named[at] as number) ring.push(at);
  return ring;
}
