import { behindSpace, isSpaceAt, type Page } from '../../text/page.ts';
import { titleAtEnd } from './post-words.ts';

/** A person at the beginning of a line: the name without inner spaces, and where the rest begins. */
export interface PersonAt {
  readonly name: string;
  readonly end: number;
  /** No space parts the name from the title: where it ends is concluded. */
  readonly inferred: boolean;
}

const han = /^[\u3400-\u9FFF·]$/;
const longestName = 5;
const longestForeign = 12;

/** What a title or an organization begins with, where no space stands before it. */
const titleStarts: readonly string[] = [
  ...[
    '副',
    '常务',
    '省',
    '市',
    '县',
    '区',
    '州',
    '盟',
    '旗',
    '镇',
    '乡',
    '国',
    '中央',
    '中共',
    '中国',
    '党委',
    '党组',
    '党工委',
    '人民',
    '政府',
    '原',
  ],
  ...[
    '局长',
    '主任',
    '部长',
    '书记',
    '主席',
    '秘书长',
    '厅长',
    '院长',
    '台长',
    '行长',
    '全国',
    '自治',
    '地区',
    '同志',
    '办公',
  ],
];

/** Families with two characters. */
const doubleNames: readonly string[] = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '东方',
  '夏侯',
  '端木',
];

/** What a body or a post begins with, and no name. */
const bodyStarts =
  /^(?:[县市省州盟旗镇乡各]|区(?:[委长直]|政府|人民)|常务|副[县市省区州盟旗镇乡局书主部校院台行会总处科秘]|分管|主要|有关|相关|协管|协助|联系|党[委组工政]|政府|人民|国家|中央|中共|全[县市区省])/;
/** What a body ends in, and no name. */
const bodyEnds =
  /(?:[局厅委府办处室部]|[残文侨]联|工会|委会|学会|协会|法院|医院|学院|中心|集团|公司|[支大]队|供销社|媒体|街道|社区|[新园]区|开发)$/;
/** Bodies in short that end like a name. */
const bodies: readonly string[] = [
  '人大 政协 妇联 工商联 科协 团委 共青团 人行 农行 工行 建行 交行 电视台 广播台 气象台 高新 经开 公安 财政 教育 民政',
  '住建 司法 卫健 人社 交通 水利 农业 审计 统计 信访 文旅 工信 商务 应急 税务 医保 检察院',
].flatMap((row) => row.split(' '));

/** Whether what looks like a name is a body or a post: 县财政局, 常务, 秘书长. */
function isBody(name: string): boolean {
  return bodyStarts.test(name) || bodyEnds.test(name) || bodies.includes(name) || titleAtEnd(name) !== undefined;
}

/** The person at an offset; none where a body or a post stands there alone. */
export function personAt(page: Page, start: number, end: number): PersonAt | undefined {
  const found = nameAt(page, start, end);
  return found === undefined || isBody(found.name) ? undefined : found;
}

/** The name at an offset. 王  某 and 贺 某 某 are one name each; 陈某副省长 ends where a title begins. */
function nameAt(page: Page, start: number, end: number): PersonAt | undefined {
  let at = start;
  let name = '';
  for (; at < end && name.length < longestForeign; at += 1) {
    if (isSpaceAt(page.folded, at)) {
      // One character alone is a family name: the given name is to come.
      if (name.length > 1 && !isSplit(page, at, end, name)) break;
      continue;
    }
    const character = page.folded.charAt(at);
    if (!han.test(character)) break;
    name += character;
  }
  if (name.length < 2) return undefined;
  const stop = page.folded.charAt(at);
  if (
    at < end &&
    (isSpaceAt(stop, 0) || '(,:、'.includes(stop)) &&
    (name.length <= longestName || name.includes('·'))
  ) {
    return misplaced(page, at, end, name) ?? { name, end: at, inferred: false };
  }
  return splitName(page, start, end);
}

/** 杨 某 某 and 贺 昌 信: single characters that are parted still belong to the name, three at most. */
function isSplit(page: Page, at: number, end: number, name: string): boolean {
  let behind = at;
  while (isSpaceAt(page.folded, behind - 1)) behind -= 1;
  if (name.length !== 2 || !isSpaceAt(page.folded, behind - 2)) return false;
  const next = behindSpace(page.folded, at, end);
  return next < end && (next + 1 === end || isSpaceAt(page.folded, next + 1)) && han.test(page.folded.charAt(next));
}

/** 贺 昌 信省扶贫办: a space that stands one character too early. */
function misplaced(page: Page, at: number, end: number, name: string): PersonAt | undefined {
  const next = behindSpace(page.folded, at, end);
  const wasSplit = name.length === 2 && isSpaceAt(page.folded, at - 2);
  const [last, level, after] = [page.folded.charAt(next), page.folded.charAt(next + 1), page.folded.charAt(next + 2)];
  if (!wasSplit || next - at > 1 || !'省市县区'.includes(level) || after === '' || isTitleStart(page, next))
    return undefined;
  return { name: name + last, end: next + 1, inferred: true };
}

const isTitleStart = (page: Page, at: number) => titleStarts.some((word) => page.folded.startsWith(word, at));

/** The shortest name before which a title can begin. */
function splitName(page: Page, start: number, end: number): PersonAt | undefined {
  const folded = page.folded.slice(start, Math.min(end, start + longestForeign));
  const from = doubleNames.some((family) => folded.startsWith(family)) ? 3 : 2;
  for (let length = from; length <= from + 1; length += 1) {
    const rest = folded.slice(length);
    if (/^[\u3400-\u9FFF ]+$/.test(folded.slice(0, length)) && titleStarts.some((word) => rest.startsWith(word))) {
      return { name: folded.slice(0, length).replaceAll(' ', ''), end: start + length, inferred: true };
    }
  }
  return undefined;
}
