import { nameKey } from '../name.ts';
import type { GroupOffice, LeadingGroup, Post, Seat } from '../plan/leading-group.ts';
import { organizationOf } from '../plan/organization.ts';
import { assign } from './assignment.ts';
import { exactPairs, type Pair } from './exact-pairs.ts';
import { scoredPairs } from './scored-pairs.ts';

/** What of a seat is another than before. */
export type SeatAspect = 'role' | 'person' | 'posts';

/** What became of one seat 席位变化. */
export interface SeatChange {
  /** `changed`: the same seat, by its posts or by its holder, with something else about it. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** 0-based place in last year's group. */
  readonly from?: number;
  /** 0-based place in this year's group. */
  readonly to?: number;
  readonly before?: Seat;
  readonly after?: Seat;
  /** Empty unless `changed`. */
  readonly changed: readonly SeatAspect[];
}

/** The office before and after, where it differs 办公室变化. */
export interface OfficeChange {
  readonly before?: GroupOffice;
  readonly after?: GroupOffice;
}

/** What changed from one leading group to the next 领导小组变化. Plain JSON. */
export interface LeadingGroupDiff {
  /** The two names, where they differ. */
  readonly name?: { readonly before: string; readonly after: string };
  /** In this year's order, then the seats that are gone. Seats that stayed as they were have none. */
  readonly seats: readonly SeatChange[];
  readonly office?: OfficeChange;
}

/** A seat with its place. */
interface Placed {
  readonly seat: Seat;
  readonly index: number;
  /** Its posts as keys. */
  readonly posts: ReadonlySet<string>;
}

/**
 * What changed from one leading group to the next 领导小组变化: seats are matched by their posts first, equal ones before
 * those in common, then by who holds them; an office that is headed from the same seats is the same, wherever these stand.
 *
 * @param previous last year's group
 * @param current this year's group
 * @returns the differences; nothing for what stayed. Seats that several could be (two of the same posts, held by others)
 *   are removed and added, never chosen silently
 * @source our convention
 * @example
 * ```ts
 * import { diffLeadingGroups, type LeadingGroup } from 'minsheng';
 *
 * const seat = (organization: string, title: string, role = '成员') => ({ role, posts: [{ organization, title }] });
 * const group = (seats: LeadingGroup['seats']): LeadingGroup => ({ schemaVersion: '1.0', name: '民生工作领导小组', seats });
 * const diff = diffLeadingGroups(
 *   group([seat('县财政局', '局长'), seat('县扶贫局', '局长')]),
 *   group([seat('县财政局', '局长', '副组长'), seat('县乡村振兴局', '局长')]),
 * );
 * for (const { kind, before, after } of diff.seats) console.log(kind, before?.role, after?.role);
 * // => changed 成员 副组长
 * // => added undefined 成员
 * // => removed 成员 undefined
 * ```
 */
export function diffLeadingGroups(previous: LeadingGroup, current: LeadingGroup): LeadingGroupDiff {
  const before = previous.seats.map(placed);
  const after = current.seats.map(placed);
  const pairs = pairedSeats(before, after);
  const partners = new Map(pairs.map(([one, other]) => [other, one]));
  const kept = new Set(partners.values());
  const officeBefore = officeKey(previous.office, (seat) => seat);
  const officeAfter = officeKey(current.office, (seat) => partners.get(after[seat] as Placed)?.index);
  return {
    ...(nameKey(previous.name) !== nameKey(current.name) && { name: { before: previous.name, after: current.name } }),
    seats: [
      ...after.flatMap((one) => seatChange(partners.get(one), one)),
      ...before.flatMap((one): readonly SeatChange[] =>
        kept.has(one) ? [] : [{ kind: 'removed', from: one.index, before: one.seat, changed: [] }],
      ),
    ],
    ...(officeBefore !== officeAfter && {
      office: { ...(previous.office && { before: previous.office }), ...(current.office && { after: current.office }) },
    }),
  };
}

function placed(seat: Seat, index: number): Placed {
  return { seat, index, posts: new Set(seat.posts.map(postKey)) };
}

/** Seats of equal posts, then of posts in common, then of one holder: each time where nobody else could be meant. */
function pairedSeats(previous: readonly Placed[], current: readonly Placed[]): readonly Pair<Placed>[] {
  const pairs: Pair<Placed>[] = [];
  const pair = (match: (before: readonly Placed[], after: readonly Placed[]) => readonly Pair<Placed>[]) => {
    const taken = new Set(pairs.flat());
    const [before, after] = [previous, current].map((list) => list.filter((one) => !taken.has(one)));
    for (const found of match(before as Placed[], after as Placed[])) pairs.push(found);
  };
  const byKey = (keyOf: (one: Placed) => string) => (before: readonly Placed[], after: readonly Placed[]) =>
    exactPairs(before, after, keyOf, ({ seat }) => JSON.stringify(seat)).pairs;

  pair(byKey((one) => JSON.stringify([postsOf(one), one.seat.person])));
  pair(byKey((one) => JSON.stringify([postsOf(one), one.seat.role])));
  pair(byKey(postsOf));
  pair(pairsInCommon);
  pair((before, after) => byKey(({ seat }) => seat.person as string)(before.filter(isNamed), after.filter(isNamed)));
  return pairs;
}

function postsOf({ posts }: Placed): string {
  return [...posts].sort().join();
}

function isNamed({ seat }: Placed): boolean {
  return seat.person !== undefined;
}

function pairsInCommon(before: readonly Placed[], after: readonly Placed[]): readonly Pair<Placed>[] {
  const none: ReadonlySet<string> = new Set();
  const traits = ({ posts }: Placed) => ({ name: posts, indicators: none, units: none, organizations: none });
  const weights = { name: 1, indicators: 0, units: 0, organizations: 0 };
  const pairs = assign(scoredPairs(before.map(traits), after.map(traits), weights, 1), 0);
  return pairs.flatMap(({ pair: { row, column }, isSure }) =>
    isSure ? [[before[row], after[column]] as [Placed, Placed]] : [],
  );
}

function postKey({ organization, plate, title }: Post): string {
  return JSON.stringify([organizationOf(organization).canonical, nameKey(plate ?? ''), nameKey(title)]);
}

function seatChange(before: Placed | undefined, one: Placed): readonly SeatChange[] {
  const { seat: after, index: to } = one;
  if (before === undefined) return [{ kind: 'added', to, after, changed: [] }];
  const { seat, index: from } = before;
  const changed: SeatAspect[] = [];
  if (nameKey(seat.role) !== nameKey(after.role)) changed.push('role');
  // A name that only one list gives is no change of holder.
  if (isOther(seat.person, after.person)) changed.push('person');
  if (postsOf(before) !== postsOf(one)) changed.push('posts');
  return changed.length === 0 ? [] : [{ kind: 'changed', from, to, before: seat, after, changed }];
}

function isOther(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && nameKey(before) !== nameKey(after);
}

/** Where the office is, and who heads it by last year's place: undefined for a seat that is new. */
function officeKey(office: GroupOffice | undefined, placeBefore: (seat: number) => number | undefined): string {
  if (office === undefined) return '';
  const heads = office.heads.map(({ title, seat }) => JSON.stringify([nameKey(title), placeBefore(seat)]));
  return JSON.stringify([organizationOf(office.at).canonical, ...heads.sort()]);
}
