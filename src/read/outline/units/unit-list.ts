import type { Quote } from '../../../source.ts';
import { type Bracket, bracketsIn } from '../../text/brackets.ts';
import { characterSet, placeOf } from '../../text/character-set.ts';
import { behindSpace, isSpaceAt, type Page, quoteOf, trim } from '../../text/page.ts';
import type { UnitList } from '../outline.ts';
import { unitBrackets, unitClauses } from './unit-clause.ts';
import { unitNames } from './unit-names.ts';
import { type UnitRole, unitRole } from './unit-words.ts';

/** Responsible units in running text, and the stretch to be cut out of the sentences for them. */
export interface FoundUnits {
  readonly start: number;
  readonly end: number;
  /** Undefined where only persons are named. */
  readonly units: UnitList | undefined;
}

/** A role word with its colon: where it begins, and where its units do. */
interface RoleAt {
  readonly role: UnitRole;
  readonly start: number;
  readonly content: number;
}

const longestRole = 16;
/** What a role word may end in. */
const lastCharacters = '位门体室构导人长)限间期点求头办合同';
/** What may stand before one, beside white space. */
const beforeRole = /* @__PURE__ */ characterSet(',;。:([、.-');
const roleEnds = /* @__PURE__ */ characterSet(':]\n');
/** Where a list without brackets ends; at what stands in brackets like a role word, and is none, too: [主要举措]. */
const stops = /* @__PURE__ */ characterSet('。[');

/** Every role word with a colon, in brackets of its own, 【责任单位】, or on a line of its own between two offsets. */
function rolesIn(page: Page, start: number, end: number): readonly RoleAt[] {
  const { folded } = page;
  const found: RoleAt[] = [];
  for (let stop = start; ; stop += 1) {
    stop = placeOf(roleEnds, folded, stop, end);
    if (stop >= end) return found;
    const from = found.at(-1)?.content ?? start;
    const role =
      folded[stop] === ':'
        ? roleAt(folded, from, stop)
        : folded[stop] === ']'
          ? roleInBrackets(folded, from, stop, end)
          : roleOfLine(folded, from, stop);
    if (role !== undefined) found.push(role);
  }
}

function roleAt(folded: string, start: number, colon: number): RoleAt | undefined {
  let end = colon;
  while (end > start && folded[end - 1] === ' ') end -= 1;
  return lastCharacters.includes(folded.charAt(end - 1)) ? roleBefore(folded, start, end, colon + 1) : undefined;
}

/** A line that is nothing but the word: 责任单位⏎县住建局. */
function roleOfLine(folded: string, from: number, end: number): RoleAt | undefined {
  const start = Math.max(from, folded.lastIndexOf('\n', end - 1) + 1);
  const role = end - start > longestRole ? undefined : unitRole(folded.slice(start, end).trim());
  return role && { role, start, content: end + 1 };
}

function roleInBrackets(folded: string, start: number, close: number, end: number): RoleAt | undefined {
  const open = folded.lastIndexOf('[', close);
  if (open < Math.max(start, close - longestRole)) return undefined;
  const role = unitRole(folded.slice(open + 1, close));
  const next = behindSpace(folded, close + 1, end);
  return role && { role, start: open, content: folded[next] === ':' ? next + 1 : close + 1 };
}

/** The longest role word that ends before a colon and begins where one may. */
function roleBefore(folded: string, start: number, end: number, content: number): RoleAt | undefined {
  const least = Math.max(start, end - longestRole);
  let found: RoleAt | undefined;
  for (let at = end - 1; at >= least; at -= 1) {
    if (at > start && beforeRole[folded.charCodeAt(at - 1)] !== 1 && !isSpaceAt(folded, at - 1)) continue;
    const role = unitRole(folded.slice(at, end));
    if (role !== undefined) found = { role, start: at, content };
  }
  return found;
}

/** One list from its roles: a plain 责任单位 leads, unless another is said to. */
function listOf(page: Page, roles: readonly RoleAt[], end: number, printed: Quote): UnitList | undefined {
  const led = roles.some(({ role }) => role === 'lead');
  const lead: Quote[] = [];
  const others: Quote[] = [];
  let openEnded = false;
  let due: Quote | undefined;
  roles.forEach(({ role, content }, index) => {
    if (role === 'person') return;
    const stop = roles[index + 1]?.start ?? end;
    if (role === 'due') {
      const [from, to] = withoutMarks(page, content, stop);
      if (from < to) due ??= quoteOf(page, from, to);
      return;
    }
    // 责任单位:县教育局牵头,县财政局配合: the verbs say who leads.
    const said = role === 'responsible' ? unitClauses(page, content, stop, printed, false) : undefined;
    if (said !== undefined) {
      for (const name of said.lead) lead.push(name);
      for (const name of said.with) others.push(name);
      openEnded ||= said.openEnded;
      return;
    }
    const { names, openEnded: open } = unitNames(page, content, stop);
    if (open) openEnded = true;
    const leads = role === 'lead' || (role === 'responsible' && !led);
    for (const name of names) (leads ? lead : others).push(name);
  });
  if (lead.length + others.length === 0 && due === undefined) return undefined;
  return { lead, with: others, openEnded, printed, inferred: false, ...(due && { due }) };
}

/** Without white space, and without the marks that part it from what follows. */
function withoutMarks(page: Page, start: number, end: number): readonly [start: number, end: number] {
  const [from, to] = trim(page, start, end);
  let last = to;
  while (last > from && ',;。、:([-'.includes(page.folded.charAt(last - 1))) last -= 1;
  return trim(page, from, last);
}

/** Where a list without brackets ends, and the index behind its last role: at a 。 that no further role follows. */
function endOfFreeList(page: Page, roles: readonly RoleAt[], first: number, end: number): readonly [number, number] {
  for (let next = first + 1; ; next += 1) {
    const from = roles[next - 1]?.content ?? end;
    const limit = roles[next]?.start ?? end;
    const stop = placeOf(stops, page.folded, from, limit);
    const isBracket = page.folded[stop] === '[';
    const parted = stop < limit && (isBracket || trim(page, stop + 1, limit)[0] < limit);
    if (next >= roles.length || parted) return [isBracket ? stop : Math.min(stop + 1, end), next];
  }
}

/** The index behind the last role that stands before an offset. */
function rolesBefore(roles: readonly RoleAt[], first: number, offset: number): number {
  let next = first + 1;
  while ((roles[next]?.start ?? offset) < offset) next += 1;
  return next;
}

/**
 * The responsible units in a stretch of text: in brackets, `（牵头责任单位：A、B）`, or free, `责任单位：A。` at the beginning
 * of a line or after a stop. Persons are passed over.
 */
export function unitsIn(page: Page, start: number, end: number): readonly FoundUnits[] {
  const brackets = bracketsIn(page.folded, start, end);
  const named = unitsByRole(page, start, end, brackets);
  const others = unitBrackets(page, start, end, brackets);
  if (named.length === 0 || others.length === 0) return [...named, ...others];
  const all = [...named, ...others].sort((a, b) => a.start - b.start);
  let behind = start;
  return all.filter((found) => {
    const isFree = found.start >= behind;
    if (isFree) behind = found.end;
    return isFree;
  });
}

/** ——责任单位:A: the dashes belong to the list. */
function behindDashes({ folded }: Page, start: number, role: number): number {
  let from = role;
  while (from > start && folded[from - 1] === '-') from -= 1;
  return from;
}

/** The lists that begin with a role word and a colon. */
function unitsByRole(page: Page, start: number, end: number, brackets: readonly Bracket[]): readonly FoundUnits[] {
  const roles = rolesIn(page, start, end);
  const found: FoundUnits[] = [];
  let index = 0;
  let bracket = 0;
  for (let first = roles[index]; first !== undefined; first = roles[index]) {
    const opening = trim(page, start, first.start)[1] - 1;
    const bracketed = opening >= start && '(['.includes(page.folded.charAt(opening));
    while ((brackets[bracket]?.start ?? end) < opening) bracket += 1;
    const own = brackets[bracket];
    const closing = bracketed ? (own?.start === opening ? own.end : end) : undefined;
    const [stop, next] =
      closing === undefined ? endOfFreeList(page, roles, index, end) : [closing, rolesBefore(roles, index, closing)];
    const [from, to] =
      closing === undefined ? [behindDashes(page, start, first.start), stop] : [opening, Math.min(end, closing + 1)];
    const units = listOf(page, roles.slice(index, next), stop, quoteOf(page, from, trim(page, from, to)[1]));
    found.push({ start: from, end: to, units });
    index = next;
  }
  return found;
}
