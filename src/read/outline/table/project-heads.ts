import type { Page } from '../../text/page.ts';
import { bracketOfHead } from './cell-text.ts';
import { isPlace } from './row-place.ts';
import { type Cell, cellsOf, type HeadWords, isRuler, rowOf, type Sheet, wordsOfCell } from './table-cells.ts';
import { columnRole } from './table-columns.ts';

/** 老旧小区改造任务(个), 农村改厕完成率: a project, and what the column holds of it. */
const ofProject =
  /^(.{2,24}?)((?:年度|全年)?(?:建设)?(?:目标任务|任务目标|目标|任务|计划)(?:数|量)?|(?:已|实际|累计)?(?:任务)?(?:完成|开工|完工|竣工|建成)(?:数|量|情况|率|比例|进度)?)(\([^()]*\))?$/;
/** 计划开工, 投资完成: how far, when, or how large, and no project. */
const noProject =
  /^(?:[0-9年月度前全本当上去新已总数]|计划|目标|任务|实际|累计|基本|开工|建成|竣工|完工|完成|在建|投资|资金|经费|[户套面人个]数|面积|里程|数量|项目|工程|工作|同期|其中|省定|市定)+$/;

type Group = { readonly project: Cell; unit: string; columns: number };

/** Heads of one line that name a project each, over the columns that go on with it: 改厕任务, 改厕完成, 完成率. */
export function headsByProject(page: Page, cells: readonly Cell[]): HeadWords | undefined {
  const groups: Group[] = [];
  const columns = cells.map((cell) => {
    const words = wordsOfCell(page, cell);
    const [, name = '', rest = '', bracket = ''] = ofProject.exec(words) ?? [];
    const isNamed = name !== '' && !noProject.test(name);
    const role = columnRole(isNamed ? rest : words);
    if (role !== 'promise' && role !== 'result') return { words, role, group: undefined };
    const [start] = cell;
    const last = groups.at(-1);
    const isNext = isNamed && (last === undefined || !isNamedAs(page, last.project, name));
    if (isNext) groups.push({ project: [start, start + name.length], unit: '', columns: 0 });
    const group = groups.at(-1);
    if (group !== undefined) {
      group.columns += 1;
      group.unit ||= bracketOfHead.exec(words)?.[0] ?? '';
    }
    return { words: isNamed ? `${rest}${bracket}` : words, role, group };
  });
  const isRead = columns.every(({ role, group }) => group !== undefined || (role !== 'promise' && role !== 'result'));
  if (
    groups.length === 0 ||
    !isRead ||
    groups.some(({ columns: own }) => own < 2) ||
    !columns.some(({ role }) => role === 'place')
  )
    return undefined;
  return {
    heads: cells,
    words: columns.map(({ words, group }) => (bracketOfHead.test(words) ? words : words + (group?.unit ?? ''))),
    roles: columns.map(({ role }) => role),
    projects: columns.map(({ group }) => group?.project),
  };
}

const promises = /任务分解|分解表|分配表|任务(?:分配|清单|安排|下达|表)|计划表|目标任务/;
const results = /完成情况|进展|进度|完成数/;
const amount = /^(?:[0-9][0-9.]*[^0-9]{0,4}|[-—/无]*|无任务)$/;
const reach = 4;

/** Heads that are projects each, 县区, 改造老旧小区(个), 新建公园(个): whether they are promised or done the lines above say. */
export function headsOfProjects(sheet: Sheet, index: number, cells: readonly Cell[]): HeadWords | undefined {
  const { page, lines, marks } = sheet;
  const words = cells.map((cell) => wordsOfCell(page, cell));
  const own = words.map((word) => columnRole(word));
  const place = own.indexOf('place');
  if (place === -1 || place > 1 || own.some((role) => role === 'promise' || role === 'result')) return undefined;
  const isProject = (column: number): boolean =>
    column > place && own[column] !== 'other' && (words[column] ?? '').length > 2 && !isPlace(words[column] ?? '');
  const told = kindAbove(sheet, index);
  let next = index + 1;
  while (next < lines.length && isRuler(lines[next] as Sheet['lines'][number])) next += 1;
  const line = lines[next];
  if (told === undefined || line === undefined || !words.some((_, column) => isProject(column))) return undefined;
  const row = cellsOf(page, rowOf(page, line, marks), marks).map((cell) => wordsOfCell(page, cell));
  const areAmounts = row.length > place + 1 && row.every((cell, column) => !isProject(column) || amount.test(cell));
  if (!isPlace(row[place] ?? '') || !areAmounts) return undefined;
  const said = told === 'promise' ? '任务' : '完成';
  return {
    heads: cells,
    words: words.map((word, column) => (isProject(column) ? said + (bracketOfHead.exec(word)?.[0] ?? '') : word)),
    roles: own.map((role, column) => (isProject(column) ? told : role)),
    projects: cells.map((cell, column) => (isProject(column) ? cell : undefined)),
  };
}

/** What the caption of a table, or else the title of the document, says of its numbers. */
function kindAbove({ lines }: Sheet, index: number): 'promise' | 'result' | undefined {
  for (let at = index - 1; at >= 0 && at >= index - reach; at -= 1) {
    const folded = lines[at]?.folded.slice(0, 80) ?? '';
    if (results.test(folded)) return 'result';
    if (promises.test(folded)) return 'promise';
  }
  return undefined;
}

function isNamedAs(page: Page, [start, end]: Cell, name: string): boolean {
  return page.folded.slice(start, end) === name;
}
