import type { NumberInContext } from '../numbers/number-in-context.ts';

const tail =
  /(?:均|已|也|稳步|总体|原则上|力争)*(?:不低于|不少于|不超过|不高于|稳定在|保持在|控制在|达到|到达|高于|低于|超过|提高到|提升到|达|为|约|至|:)?\s?$/;
const head = /([^,。;:、()\s]{2,24}?)(率|比例|覆盖面|占比|比重|面|度|程度)$/;

/** What rate a percentage is: 产前筛查 + 率. Absent where the words before it name none (建制村100%通客车). */
export interface RateName {
  readonly of: string;
  readonly kind: string;
}

export function rateName({ before }: NumberInContext): RateName | undefined {
  const match = head.exec(before.replace(tail, '').trimEnd());
  if (match === null) return undefined;
  return { of: match[1] ?? '', kind: match[2] === '覆盖面' ? '率' : (match[2] ?? '') };
}

const stem = 2;

/** Both name one kind of rate: the words right before 率 agree. 养老金发放率 and 社会化发放率 do, 配建率 and 覆盖率 do not. */
export function isSameRate(a: RateName, b: RateName): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  return x === y;
}

function stemOf({ of, kind }: RateName): string {
  return kind === '面' ? '覆盖' : kind === '率' && of.length < stem ? of : of.slice(-stem);
}
