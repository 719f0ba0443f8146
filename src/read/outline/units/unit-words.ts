import { rowsByCharacter } from '../../text/rows-by-character.ts';

/** What the bodies, the persons or the day behind a word with a colon are: 牵头责任单位:, 协同责任单位:, 牵头责任领导:, 完成时限:. */
export type UnitRole = 'lead' | 'responsible' | 'with' | 'person' | 'due';

/** The last characters of a word that names a role. */
const heads: readonly string[] = ['单位', '部门', '主体', '科室', '股室', '机构', '处室'];
const personHeads: readonly string[] = ['领导', '责任人', '负责人', '市长', '县长', '区长', '领衔人'];

/** What may stand before the head, longest first; the role they give. */
const kinds: readonly (readonly [word: string, role: UnitRole])[] = [
  ['协同配合', 'with'],
  ['配合', 'with'],
  ['协同', 'with'],
  ['协办', 'with'],
  ['协作', 'with'],
  ['协助', 'with'],
  ['协调', 'with'],
  ['参与', 'with'],
  ['参加', 'with'],
  ['成员', 'with'],
  ['数据提供', 'with'],
  ['督查', 'person'],
  ['督办', 'person'],
  ['监督', 'person'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['主管', 'lead'],
  ['主要', 'lead'],
  ['责任', 'responsible'],
  ['实施', 'responsible'],
  ['承办', 'responsible'],
  ['落实', 'responsible'],
  ['负责', 'responsible'],
  ['执行', 'responsible'],
  ['建设', 'responsible'],
  ['项目', 'responsible'],
];

/** What else a role word is made of: 市级牵头责任单位, 牵头(责任)单位, 牵头主管部门. */
const fillers: readonly string[] = [
  '市级 县级 区级 省级 市直 县直 区直 省直 市 县 区 省 镇 州 分管 包保 挂钩 挂点 联系 包联 党委 政府 副',
  '责任 主管 负责 实施 配合 参与 协办 落实 及 和 或 、 / 与 ( ) 主要 具体 相关 有关 总',
].flatMap((row) => row.split(' '));

/** Both by their first character, kinds first. */
const partsByFirst = /* @__PURE__ */ rowsByCharacter(
  [...kinds, ...fillers.map((word) => [word, undefined] as const)],
  ([word]) => word.charAt(0),
);
/** They say who leads and who helps with nothing behind them: 牵头:县教体局 配合:县住建局. */
const bareWords: readonly string[] = ['牵头', '主办', '承办', '配合', '协同', '协办'];

/** What role words end in, and whether persons are meant. */
const headsByLast = /* @__PURE__ */ rowsByCharacter(
  [...personHeads.map((word) => [word, true] as const), ...heads.map((word) => [word, false] as const)],
  ([word]) => word.slice(-1),
);

/** 完成时限, 计划竣工时间: by when work is due; 竣工时间 alone may be when it was done. */
export const dueWord =
  /^(?:(?:计划|预计|拟)(?:完成|完工|竣工|办结)(?:时间|日期)|(?:计划)?(?:完成|完工|竣工|办结)(?:时限|期限)|完成时间|(?:完成)?时间节点|时限(?:要求)?)$/;

const longestRole = 16;
/** They stand within a role word, 牵头(责任)单位, and never begin one. */
const openings = '()、/ 及和或与';

/** The role a word names, undefined where it is none. */
export function unitRole(printed: string): UnitRole | undefined {
  if (printed.length > longestRole || openings.includes(printed.charAt(0))) return undefined;
  const word = printed.replaceAll(' ', '');
  if (dueWord.test(word)) return 'due';
  if (bareWords.includes(word)) return kinds.find(([kind]) => kind === word)?.[1];
  const head = headsByLast.get(word.charCodeAt(word.length - 1))?.find(([known]) => word.endsWith(known));
  if (head === undefined) return undefined;
  const rest = word.slice(0, -head[0].length);
  let role: UnitRole | undefined;
  for (let at = 0; at < rest.length; ) {
    const part = partsByFirst.get(rest.charCodeAt(at))?.find(([known]) => rest.startsWith(known, at));
    if (part === undefined) return undefined;
    // 牵头责任 is a lead, 协同责任 is not: the first word says it.
    role ??= part[1];
    at += part[0].length;
  }
  return head[1] ? 'person' : role;
}

/** The role that a line begins with, behind dashes or a bracket: 责任单位:县住建局, [责任单位]县住建局; undefined without one. */
export function openingRole(line: string): { readonly role: UnitRole; readonly length: number } | undefined {
  const found = openingWord.exec(line.slice(0, longestRole * 2));
  const role = found?.[1] === undefined ? undefined : unitRole(found[1].trim());
  return found === null || role === undefined ? undefined : { role, length: found[0].length };
}

const openingWord = /^[-([ ]{0,6}([^-:([\] ][^:[\]]{0,18})(?::|\][: ]?|$)/;
