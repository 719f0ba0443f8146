import type { Link } from '../../plan/figure.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { ReadItem } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { NamedFigures } from './figure-ids.ts';

const anotherSize =
  /^(?:房屋|建筑|总|涉及|惠及|受益|覆盖|当年完工|改造|计划建设)?(?:总)?(?:建筑)?(?:面积|住户|居民|户数|栋数|完工|人口|群众)/;
const sizeUnits: ReadonlySet<string> = new Set(['平方米', '户', '栋', '套', '公里', '人']);
/** How many sizes one work is given in. */
const mostSizes = 6;

/** How a promise stands to others of its project: part of a whole, another size of one work. */
export function promiseLinks(item: ReadItem, number: ReadNumber, index: number, named: NamedFigures): readonly Link[] {
  if (number.as === 'part') return partLink(number, named);
  const first = firstSize(item.promises, number, index);
  const to = named.idOf(first);
  return to === undefined ? [] : [{ kind: 'same-work', to, by: 'inferred' }];
}

/** 其中: the whole it is part of, and whether the parts printed are all there are: they sum to it exactly. */
export function partLink({ whole }: ReadNumber, named: NamedFigures): readonly Link[] {
  const to = named.idOf(whole);
  if (whole === undefined || to === undefined) return [];
  return [{ kind: 'part-of', to, complete: named.isInParts(whole) }];
}

/** 改造小区7个,面积50.36万平方米,涉及住户4486户: the first size of the chain this one belongs to. */
function firstSize(numbers: readonly ReadNumber[], number: ReadNumber, index: number): ReadNumber | undefined {
  let at = index;
  while (at > 0 && index - at < mostSizes && isSizeOf(numbers[at] as ReadNumber, numbers[at - 1] as ReadNumber))
    at -= 1;
  const first = numbers[at];
  return at === index || first === number ? undefined : first;
}

function isSizeOf({ number }: ReadNumber, { number: previous, as }: ReadNumber): boolean {
  return (
    as === 'target' &&
    previous.unit.name !== '%' &&
    previous.clause.sentence.start === number.clause.sentence.start &&
    sizeUnits.has(plainUnit(number)) &&
    anotherSize.test(number.before.trim().replace(/^、/, ''))
  );
}
