import { expect, it } from 'vitest';
import { planProgress } from '../../../src/progress/plan-progress.ts';
import { figuresOf } from '../../../src/read/figures-of.ts';
import { readDocument } from '../../../src/read/read-document.ts';

/** A row of numbers alone in their cells, in a bulletin with a column of units. */
const rowOf = (name: string, unit: string, promised: string, done: string) =>
  readDocument(
    `丰水县2025年1-9月民生实事进展情况\n序号\t项目名称\t计量单位\t年度目标\t1-9月完成\n1\t${name}\t${unit}\t${promised}\t${done}\n`,
  );

it.each([
  ['农村公路', '公里', 'flow'],
  ['口袋公园', '个', 'flow'],
  ['养老床位', '张', 'flow'],
  ['技能培训', '人', 'flow'],
  ['困难残疾人', '人', 'unknown'],
  ['参保率', '%', 'level'],
  ['PM2.5浓度', '微克/立方米', 'level'],
  ['人均可支配收入', '元', 'level'],
  ['城乡低保标准', '元', 'standard'],
  ['城市绿化资金', '万元', 'flow'],
])('%s, counted in %s, is %s', (name, unit, role) => {
  const figures = figuresOf(rowOf(name, unit, '80', '60')).map(({ figure }) => figure);
  expect(figures.map((figure) => 'role' in figure && figure.role)).toEqual([role, role]);
});

it('work without a verb is judged', () => {
  const { plan, report } = rowOf('农村公路', '公里', '86.5', '51.6').value ?? {};
  const [attained] = plan && report ? planProgress(plan, report).projects.flatMap((one) => one.attainments) : [];
  expect([attained?.verdict, attained?.ratio]).toEqual(['unmet', { part: '51.6', whole: '86.5' }]);
});
