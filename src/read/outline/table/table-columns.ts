import { headTime, isOfYearBefore } from '../../lexicon/head-time.ts';
import { dueWord } from '../units/unit-words.ts';

/** What a column of a table holds. */
export type ColumnRole =
  | 'serial'
  | 'name'
  | 'unit'
  | 'lead'
  | 'with'
  | 'person'
  | 'promise'
  | 'result'
  | 'group'
  | 'measure'
  | 'place'
  | 'due'
  | 'before'
  | 'other';

/** Of what time a column of results is, where it is not the year so far. */
export type ColumnTime = 'own' | 'unsure';

/** Words of column heads, the first that a head holds decides. */
const words: readonly (readonly [word: string, role: ColumnRole])[] = [
  ['序号', 'serial'],
  ['序號', 'serial'],
  ['编号', 'serial'],
  ['领导', 'person'],
  ['领衔', 'person'],
  ['责任人', 'person'],
  ['负责人', 'person'],
  ['联系', 'person'],
  ['市长', 'person'],
  ['县长', 'person'],
  ['区长', 'person'],
  ['配合', 'with'],
  ['协同', 'with'],
  ['协办', 'with'],
  ['参与', 'with'],
  ['参加', 'with'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主管', 'lead'],
  ['主责', 'lead'],
  ['计量', 'measure'],
  ['数量单位', 'measure'],
  ['责任单位', 'unit'],
  ['责任部门', 'unit'],
  ['實施單位', 'unit'],
  ['实施单位', 'unit'],
  ['承办', 'unit'],
  ['落实单位', 'unit'],
  ['实施主体', 'unit'],
  ['责任主体', 'unit'],
  ['负责单位', 'unit'],
  ['单位', 'unit'],
  ['部门', 'unit'],
  ['完成率', 'result'],
  ['完成情况', 'result'],
  ['进展', 'result'],
  ['进度', 'result'],
  ['完成数', 'result'],
  ['完成量', 'result'],
  ['已完成', 'result'],
  ['落实情况', 'result'],
  ['实施情况', 'result'],
  ['实际完成', 'result'],
  ['累计完成', 'result'],
  ['完成投资', 'result'],
  ['推进情况', 'result'],
  ['开展情况', 'result'],
  ['工作情况', 'result'],
  ['执行情况', 'result'],
  ['办理情况', 'result'],
  ['工作成效', 'result'],
  ['取得成效', 'result'],
  ['占全年', 'result'],
  ['占年', 'result'],
  ['占目标', 'result'],
  ['占计划', 'result'],
  ['占任务', 'result'],
  ['完成比', 'result'],
  ['完成百分比', 'result'],
  ['目标', 'promise'],
  ['任务', 'promise'],
  ['建设内容', 'promise'],
  ['主要内容', 'promise'],
  ['实施内容', 'promise'],
  ['项目内容', 'promise'],
  ['工作内容', 'promise'],
  ['具体内容', 'promise'],
  ['项目概况', 'promise'],
  ['建设规模', 'promise'],
  ['标准', 'promise'],
  ['计划', 'promise'],
  ['内容', 'promise'],
  ['数量', 'promise'],
  ['指标', 'promise'],
  ['类别', 'group'],
  ['分类', 'group'],
  ['领域', 'group'],
  ['项目类型', 'group'],
  ['大类', 'group'],
  ['项目名称', 'name'],
  ['项目', 'name'],
  ['名称', 'name'],
  ['事项', 'name'],
  ['工程', 'name'],
  ['实事', 'name'],
];

/** 项目名称 names a project though 项目 stands in 项目单位 and 项目内容 too; a head longer than this is a cell. */
const longestHead = 16;

/** 计划完成数, 应完成投资: the words of a result, and none. */
const planned = /^(?:年度|全年|年)?(?:计划|应)(?:基本)?(?:完成|开工|完工|竣工|建成|投资)[^率比]{0,8}$/;

/** 开工数, 基本建成率, 竣工面积: how much of the work has come how far. */
const reached =
  /(?:开工|完工|竣工|建成|在建|交付|验收|入住|办结|投用)(?:[个户套人]?数|量|率|面积|里程|比例)|(?:完成|开工|完工|竣工)[^率比]{1,4}数/;

/** 完成, 实际开工(套), 任务完成, 完成任务情况: a head that is nothing but what has been done. */
const done =
  /^(?:任务|目标|目标任务|工作|项目|工程|投资)?(?:已|共|总|实际|累计){0,2}(?:完成|开工|完工|竣工|建成)(?:(?:任务|目标|目标任务|计划|指标|工作|工程)?(?:情况|数量?|量|额|值|率|比例))?(?:\([^()]*\))?$/;
/** 累计, 1-9月实绩: what it has come to, however it is called. */
const sum = /^(?:累计(?:数|量|值)?|实绩|实际(?:数|量|值))(?:\([^()]*\))?$/;
/** 完成任务: what was done, where a time or a word for it stands before it, or another column holds the task. */
const doneTask = /^(已|实际|累计)?完成(?:任务|目标|目标任务|计划|指标)(?:\([^()]*\))?$/;

/** 完成情况本月, of heads over two lines. */
const ofMonth = /[本当上]月|[本当上]季|[当本上]旬|[本上]周/;

/** 县区, 县(市、区), 各乡镇名称: the column names a division in each row. */
const places =
  /^各?[省市州盟县区旗乡镇街][省市州盟县区旗乡镇街道办别()、/]{0,8}(?:名称)?$|^(?:地区|辖区|省份|设区市|行政区划?)(?:名称)?$/;

/** 无任务, /: says in a row that there is nothing to say. */
const nothing = /^(?:无.*|[/—-]*)$/;

/**
 * What a head says its column holds; undefined where it is no head.
 *
 * @param isTold whether what was done is told: 9月底完成 may be the schedule of a plan as well
 */
export function columnRole(head: string, isTold = false): ColumnRole | undefined {
  const word = head.replaceAll(' ', '').replaceAll('\n', '');
  const { rest, kind } = headTime(word);
  // 截至2025年9月25日完成情况 is long by its date.
  const said = /[0-9]/.test(word) ? rest : word;
  if (
    nothing.test(word) ||
    said.length > longestHead ||
    /[0-9。,;]/.test(said.replace(/[0-9]{4}年|[0-9]{1,2}(?:-[0-9]{1,2})?月/g, ''))
  )
    return undefined;
  if (isOfYearBefore(word)) return 'before';
  if (word === '备注') return 'other';
  if (places.test(word)) return 'place';
  if (dueWord.test(word)) return 'due';
  if (planned.test(word)) return 'promise';
  if (reached.test(word) || done.test(word) || sum.test(word)) return 'result';
  if (kind !== undefined && isDone(rest)) {
    const isSure = kind === 'so-far' || kind === 'own' || rest.includes('累计');
    return isSure || isTold ? 'result' : undefined;
  }
  if (word.includes('名称')) return 'name';
  // 内容(单位:万元) holds no bodies.
  const own = word.replace(/\(单位:?[^()]{0,8}\)$/, '');
  return words.find(([known]) => own.includes(known))?.[1];
}

function isDone(rest: string): boolean {
  return done.test(rest) || sum.test(rest) || doneTask.test(rest);
}

/** The roles of the heads of one line, each beside the others 同行表头. */
export function besideOthers(
  words: readonly string[],
  roles: readonly (ColumnRole | undefined)[],
): readonly (ColumnRole | undefined)[] {
  // 一季度末完成, 上半年完成, 前三季度完成: a schedule, and nobody says of which the report is.
  const dated = words.filter((word, column) => roles[column] === 'result' && isDatedDone(word));
  return roles.map((role, column) => {
    const word = words[column] ?? '';
    if (role === 'result' && dated.length > 1 && isDatedDone(word)) return undefined;
    const isTask = role === 'promise' && doneTask.test(word);
    return isTask && roles.some((other, at) => other === 'promise' && at !== column) ? 'result' : role;
  });
}

function isDatedDone(word: string): boolean {
  const { rest, kind } = headTime(word);
  return kind === 'until' && isDone(rest);
}

/**
 * Of what time a column of results is, where it is not the year so far: of a month alone (`own`: 本月完成, or 9月完成 beside 累计完成), or
 * nobody says (`unsure`: 9月完成).
 */
export function timeOfColumn(
  { words, roles }: { readonly words: readonly string[]; readonly roles: readonly (ColumnRole | undefined)[] },
  column: number,
): ColumnTime | undefined {
  const word = words[column] ?? '';
  if (roles[column] !== 'result' || word.includes('累计')) return undefined;
  const { rest, kind } = headTime(word);
  if (kind === 'own' || ofMonth.test(word)) return 'own';
  if (kind !== 'month') return undefined;
  const isBesideAll = words.some((other, at) => {
    if (at === column || roles[at] !== 'result' || /[率比占]/.test(other)) return false;
    return other.includes('累计') || headTime(other).kind !== undefined;
  });
  return isBesideAll ? 'own' : isDone(rest) && !rest.includes('情况') ? 'unsure' : undefined;
}

/** Heads that others do not stand below: 序号, 县区, 项目名称, 备注. 农村公路工程 may span the columns of a project. */
export function isHeadAlone(head: string): boolean {
  const role = columnRole(head);
  if (role === 'name') return /名称|^(?:项目|事项|工程|实事)$/.test(head);
  return role !== undefined && role !== 'promise' && role !== 'result';
}
