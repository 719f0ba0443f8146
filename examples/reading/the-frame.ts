import { onOneLine, type ReadText } from './places.ts';

/** What stands around the body of a document 公文要素: title, number, who issued it, the days, the counts, the group. */
export function theFrame({ reading }: ReadText): string {
  const { plan, report, leadingGroup } = reading.value ?? {};
  const source = (report ?? plan)?.source;
  const group = plan?.leadingGroup ?? leadingGroup;
  const counts = (plan?.declaredCounts ?? []).map(({ kind, count }) => `${kindWords.get(kind) ?? kind}${count}`);
  const period = report && `${report.period.from} – ${report.period.to}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Title 标题', source?.title],
    ['Number 文号', source?.number],
    ['Issuers 发文机关', source?.issuers.join('、')],
    ['Signed 成文日期', source?.signed],
    ['Division 行政区划', (report ?? plan)?.division.name],
    ['Year 年度', plan && `${plan.year}`],
    ['Period 报告期', period],
    ['Declared 文件自述', counts.join('、')],
    ['Leading group 领导小组', group && `${group.name}（${group.seats.length} seats 席）`],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${onOneLine(value)}`] : [])).join('\n');
}

const kindWords: ReadonlyMap<string, string> = new Map([
  ['total', '合计'],
  ['added', '新增'],
  ['refined', '完善'],
  ['continued', '继续实施'],
  ['retired', '调整和退出'],
]);
