import type { Quote } from '../../../source.ts';
import type { Line } from '../../text/lines.ts';
import { isSpaceAt, type Page, quoteOf, trim, trimmedQuote } from '../../text/page.ts';
import { rowsByCharacter } from '../../text/rows-by-character.ts';
import { headingOf } from '../body/heading.ts';
import type { GroupText, SeatText } from '../outline.ts';
import { officeIn } from './office.ts';
import { seatInWords, seatsOf } from './seats.ts';

/** A leading group among lines. */
export interface FoundGroup {
  readonly group: GroupText;
  /** Index of the first line that is the group's, and the index behind the last. */
  readonly first: number;
  readonly behind: number;
}

/** Roles of a leading group, longest first. */
const roles: readonly string[] = [
  ...[
    '常务副组长',
    '第一副组长',
    '第一组长',
    '副总召集人',
    '副总指挥',
    '总召集人',
    '副召集人',
    '副指挥长',
    '总指挥',
    '指挥长',
    '召集人',
  ],
  ...[
    '副组长',
    '组长',
    '第一主任',
    '副主任',
    '主任',
    '副总顾问',
    '顾问',
    '成员单位',
    '成员',
    '秘书长',
    '副政委',
    '政委',
  ],
];
const rolesByFirst = /* @__PURE__ */ rowsByCharacter(roles, (role) => role.charAt(0));
const longestRole = 14;
const nameWords = /领导小组|指挥部|工作专班|委员会|联席会议|协调小组|工作组/;
const listWords = /(?:组成)?(?:成员|人员)?(?:名单|组成|组成人员)$|组成人员名单$|成员名单$|组成人员$/;

interface RoleAt {
  readonly role: string;
  /** Where the person begins. */
  readonly end: number;
}

/** 组  长：, 成员： at the beginning of a line: spaces may stand within the word. */
function roleAt(page: Page, line: Line): RoleAt | undefined {
  const able = rolesByFirst.get(line.folded.charCodeAt(0));
  if (able === undefined) return undefined;
  let word = '';
  let at = line.start;
  for (; at < line.end && at < line.start + longestRole; at += 1) {
    if (isSpaceAt(page.folded, at)) continue;
    const character = page.folded.charAt(at);
    if (character === ':') break;
    if (character.trim() === '' || !able.some((role) => role.startsWith(word + character))) break;
    word += character;
  }
  const role = able.find((known) => known === word);
  if (role === undefined) return undefined;
  const [next] = trim(page, at, line.end);
  if (page.folded[at] === ':') return { role, end: at + 1 };
  // Alone on its line, or parted from the name: 主任办公会 is neither.
  return next >= line.end || isSpaceAt(page.folded, at - 1) ? { role, end: next } : undefined;
}

const longestName = 80;
const longestTitle = 120;
const linesToTheTitle = 40;
const foundingWords: readonly string[] = ['成立', '组建', '设立', '调整充实', '调整', '《'];
const linesToTheOffice = 12;

/** The leading group that a list of seats makes, 领导小组名单; undefined where no line begins with a role and a person. */
export function groupIn(page: Page, lines: readonly Line[]): FoundGroup | undefined {
  const start = lines.findIndex((line, index) => startsList(page, line, lines[index + 1]));
  if (start === -1) return undefined;
  const seats: SeatText[] = [];
  let role = '';
  let behind = start;
  let office: GroupText['office'];
  for (; behind < lines.length; behind += 1) {
    const line = lines[behind];
    if (line === undefined) break;
    const found = roleAt(page, line);
    const foundOffice = found === undefined ? officeIn(page, line.start, line.end) : undefined;
    if (foundOffice !== undefined) {
      office = foundOffice;
      continue;
    }
    if (found !== undefined) role = found.role;
    const isAlone = found !== undefined && trim(page, found.end, line.end)[0] >= line.end;
    if (isAlone) continue;
    if (office !== undefined || (found === undefined && headingOf(line) !== undefined)) break;
    const next = lines[behind + 1];
    const told = seatsOf(page, line, found?.end ?? line.start, role);
    const isMember = told.length > 0 && (found !== undefined || isFurther(told, seats.at(-1), line, next));
    const inWords = isMember ? undefined : wordsBetween(page, line, found, next, role);
    if (!isMember && (inWords === undefined || seats.length === 0)) break;
    for (const seat of isMember ? told : [inWords as SeatText]) seats.push(seat);
  }
  if (seats.length === 0) return undefined;
  const title = nameBefore(page, lines, start);
  const name = title?.name ?? nameInTitle(page, lines, start);
  office ??= officeBelow(page, lines, behind);
  return {
    group: { ...(name && { name }), seats, ...(office !== undefined && { office }) },
    first: title?.index ?? start,
    behind,
  };
}

/** The first line of a list: a role with a person, or a role alone above a person. */
function startsList(page: Page, line: Line, next: Line | undefined): boolean {
  const role = roleAt(page, line);
  if (role === undefined) return false;
  const holder = trim(page, role.end, line.end)[0] >= line.end ? next : line;
  if (holder === undefined || holder.folded.length > longestName) return false;
  // 成员单位:县财政局 may say who helps with a project.
  return seatsOf(page, holder, holder === line ? role.end : holder.start, role.role).some(isPerson);
}

/** A member with a name or a title, and not a body alone. */
const isPerson = ({ person, posts }: SeatText): boolean => person !== '' || posts.some(({ title }) => title !== '');

/** What closes a document below its list. */
const signature = /(?:人民政府|委员会|办公室|领导小组)$/;
const date = /^[0-9二]/;
/** What a body of the division begins with. */
const levels = '省市县区州盟旗各';
/** 民生工作领导小组成员 is the head of another list. */
const ofGroup = /(?:小组|工作组|专班|指挥部|办公室)(?:成员|副?组长|联络员)$/;

/** Whether a line without a role goes on with a list: a body alone only below bodies, and where it does not sign. */
function isFurther(told: readonly SeatText[], last: SeatText | undefined, line: Line, next: Line | undefined): boolean {
  if (told.some(isPerson)) return !ofGroup.test(line.folded.slice(-12));
  const isSigned = next === undefined ? signature.test(line.folded.slice(-4)) : date.test(next.folded.slice(0, 1));
  return !isSigned && (levels.includes(line.folded.charAt(0)) || last?.posts.at(-1)?.title === '');
}

/** A member in words that say no more, where a role stands before it or the list goes on below. */
function wordsBetween(page: Page, line: Line, found: RoleAt | undefined, next: Line | undefined, role: string) {
  const goesOn =
    found !== undefined ||
    (next !== undefined &&
      headingOf(next) === undefined &&
      !line.folded.endsWith('。') &&
      !ofGroup.test(line.folded.slice(-12)) &&
      seatsOf(page, next, roleAt(page, next)?.end ?? next.start, role).some(isPerson));
  return goesOn ? seatInWords(page, line, found?.end ?? line.start, role) : undefined;
}

/** The office, where its sentence stands further down than the list. */
function officeBelow(page: Page, lines: readonly Line[], behind: number): GroupText['office'] {
  for (const line of lines.slice(behind, behind + linesToTheOffice)) {
    const office = officeIn(page, line.start, line.end);
    if (office !== undefined) return office;
  }
  return undefined;
}

/** The group in the title of its notice: 关于成立泗县民生工作领导小组的通知. */
function nameInTitle(page: Page, lines: readonly Line[], start: number): Quote | undefined {
  for (const line of lines.slice(Math.max(0, start - linesToTheTitle), start)) {
    const head = line.folded.slice(0, longestTitle);
    const word = foundingWords.find((known) => head.includes(known));
    const from = word === undefined ? -1 : head.indexOf(word) + word.length;
    const found = from === -1 ? null : nameWords.exec(head.slice(from));
    if (found === null || /[。,:]/.test(head.slice(from, from + found.index))) continue;
    return quoteOf(page, line.start + from, line.start + from + found.index + found[0].length);
  }
  return undefined;
}

/** The group's name in the line above its list: 泗县民生工作领导小组 of 泗县民生工作领导小组成员名单. */
function nameBefore(page: Page, lines: readonly Line[], start: number) {
  const line = lines[start - 1];
  if (line === undefined || line.folded.length > longestName || !nameWords.test(line.folded)) return undefined;
  // 关于成立…领导小组的通知 is the title of the notice, with the name within.
  if (/^.{0,40}关于|通知$/.test(line.folded)) return undefined;
  const content = line.start + (headingOf(line)?.content ?? 0);
  const end = line.end - (listWords.exec(line.folded)?.[0].length ?? 0);
  if (content >= end || '。:,'.includes(page.folded.charAt(line.end - 1))) return undefined;
  return { name: trimmedQuote(page, content, end), index: start - 1 };
}
