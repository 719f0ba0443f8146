import { splitOutside } from '../../text/brackets.ts';
import { characterSet } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, quoteOf, trim } from '../../text/page.ts';
import type { SeatText } from '../outline.ts';
import { bodyEnd } from '../units/unit-clause.ts';
import { personAt } from './person.ts';
import { postsOf } from './post.ts';
import { titleAtEnd } from './post-words.ts';

type PostText = SeatText['posts'][number];
type Stretch = readonly [start: number, end: number];

/** A line with a person; a list of bodies may be longer. */
const longestSeat = 80;
const longestList = 400;
const longestPost = 40;
const shortestPost = 2;

/** The members that a line names from an offset on: one with a name, or those who sit there by their post alone. */
export function seatsOf(page: Page, line: Line, start: number, role: string): readonly SeatText[] {
  const [from, end] = trim(page, start, line.end);
  const found = personAt(page, from, end);
  const person = found?.inferred === true && isDivision(page, from, found.end, end) ? undefined : found;
  if (person === undefined) return line.folded.length > longestList ? [] : seatsByPost(page, line, from, role);
  const [first, last] = titleBounds(page, person.end, end);
  if (first >= last || line.folded.length > longestSeat) return [];
  const posts = postsOf(page.folded.slice(first, last));
  return [
    {
      role,
      person: person.name,
      title: quoteOf(page, first, last),
      posts: person.inferred ? posts.map((post) => ({ ...post, inferred: true as const })) : posts,
      printed: quoteOf(page, line.start, line.end),
    },
  ];
}

const nearby = 2000;

/** Whether what looks like a glued name is a division's: 丰水县财政局局长, where 丰水县 stands elsewhere or no title follows. */
function isDivision({ folded }: Page, start: number, nameEnd: number, end: number): boolean {
  if (titleAtEnd(folded.slice(nameEnd, end).replace(closing, '')) === undefined) return true;
  const name = folded.slice(start, nameEnd + 1);
  if (!'省市县区州盟旗镇乡'.includes(name.charAt(name.length - 1))) return false;
  const before = folded.slice(0, Math.min(start, nearby)) + folded.slice(Math.max(0, start - nearby), start);
  return before.includes(name) || folded.slice(nameEnd, nameEnd + nearby).includes(name);
}

const closing = /[。;,) ]{1,3}$/;

/** A member whose title no table knows, in words as they stand: 县民生中心民生专干. */
export function seatInWords(page: Page, line: Line, start: number, role: string): SeatText | undefined {
  const [from, end] = titleBounds(page, start, line.end);
  const words = page.folded.slice(from, end);
  if (words.length < shortestPost || words.length > longestPost || /[0-9。:]/.test(words)) return undefined;
  return {
    role,
    person: '',
    title: quoteOf(page, from, end),
    posts: [{ organization: '', title: words, inferred: true }],
    printed: quoteOf(page, line.start, line.end),
  };
}

/** The title without the bracket or the comma around it: 张某（县财政局局长）. */
function titleBounds(page: Page, start: number, end: number): Stretch {
  let [from, to] = trim(page, start, end);
  while (from < to && ',、;:'.includes(page.folded.charAt(from))) from += 1;
  while (to > from && '。;,'.includes(page.folded.charAt(to - 1))) to -= 1;
  [from, to] = trim(page, from, to);
  const isWhole = page.folded[from] === '(' && page.folded[to - 1] === ')';
  return isWhole && page.folded.indexOf(')', from) === to - 1 ? trim(page, from + 1, to - 1) : [from, to];
}

const betweenPosts = /* @__PURE__ */ characterSet('、,;');
const entrusted = /^由(.*)(?:担任|兼任)$/;
/** Words alone, with no space in them but behind a body: 县财政局 局长. */
const words = /^(?:[\u3400-\u9FFF()“”·]|(?<=[局委办部院会厅室府心]) )+$/;

/** The members of a line that names no person: 县长; 县财政局局长; 县财政局、县住建局主要负责同志. */
function seatsByPost(page: Page, line: Line, start: number, role: string): readonly SeatText[] {
  let [from, to] = titleBounds(page, start, line.end);
  const given = entrusted.exec(page.folded.slice(from, to));
  if (given !== null) [from, to] = [from + 1, from + 1 + (given[1] ?? '').length];
  const pieces = splitOutside(page.folded, from, to, betweenPosts).map(([a, b]) => trim(page, a, b));
  const told = pieces.map(([a, b]) => page.folded.slice(a, b));
  if (told.length === 0 || !told.every(isPost)) return [];
  const posts = withTitles(told);
  const printed = quoteOf(page, line.start, line.end);
  if (!areOthers(posts)) {
    // Whether one person holds posts in several bodies is not said.
    const held = posts.map((post, index) => (index === 0 ? post : { ...post, inferred: true as const }));
    return [{ role, person: '', title: quoteOf(page, from, to), posts: held, printed }];
  }
  return posts.map((post, index) => {
    const [first, last] = pieces[index] as Stretch;
    return {
      role,
      person: '',
      title: quoteOf(page, first, last),
      posts: [{ ...post, inferred: true }],
      printed,
    };
  });
}

/** A title with or without its body, or a body that sends somebody. */
function isPost(piece: string): boolean {
  if (piece.length < shortestPost || piece.length > longestPost || !words.test(piece)) return false;
  return titleAtEnd(piece) !== undefined || bodyEnd.test(piece.slice(-4));
}

/** 县财政局、县住建局主要负责同志: bodies without a title have the next one's; at the end of all there may be none. */
function withTitles(told: readonly string[]): readonly PostText[] {
  if (told.every((piece) => titleAtEnd(piece) !== undefined)) return postsOf(told.join('、'));
  const posts: PostText[] = [];
  let title = '';
  for (const piece of [...told].reverse()) {
    if (titleAtEnd(piece) === undefined) posts.push({ organization: piece.replaceAll(' ', ''), title, inferred: true });
    else for (const post of postsOf(piece)) posts.push(post);
    title = posts.at(-1)?.title ?? '';
  }
  return posts.reverse();
}

/** Who is one of a body among its like; 常委, 成员 and 副县长 are what the head of a body may be besides. */
const headsBody =
  /^(?:副?(?:局长|主任|部长|厅长|院长|台长|行长|会长|理事长|经理|总经理|书记|主席)|.*负责(?:同志|人)|.*领导)?$/;

/** Whether posts that stand in one line are different members': each heads a body of its own, three of them, or two alike. */
function areOthers(posts: readonly PostText[]): boolean {
  const bodies = new Set(posts.map(({ organization }) => organization));
  if (posts.length < 2 || bodies.size < posts.length || bodies.has('')) return false;
  if (posts.some(({ title }) => !headsBody.test(title))) return false;
  return posts.length > 2 || posts[0]?.title === posts[1]?.title;
}
