import { expect, it } from 'vitest';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import { listOf, projectNamed, targetOf } from './lists.ts';
import { toldEdge } from './told.ts';

it('keeps an item whose own item is kept, in whatever order the two were found', () => {
  const part = projectNamed('宣传', { targets: [targetOf('宣传活动', '3', '场')] });
  const item = projectNamed('适老化改造', { subProjects: [part] });
  // An item of the same name, before it: it is looked for first.
  const other = projectNamed('农村公路', { subProjects: [projectNamed('宣传', { id: '农村公路宣传' })] });
  const before = listOf(2020, [other, projectNamed('养老服务', { subProjects: [item] })]);
  const after = listOf(2021, [projectNamed('医疗保障', { subProjects: [item] })]);
  const itemsOf = (diff: ReturnType<typeof diffPlans>) =>
    diff.edges.filter(({ level }) => level === 'item').map(toldEdge);
  expect(itemsOf(diffPlans(before, after))).toEqual([
    'continued 养老服务/适老化改造 → 医疗保障/适老化改造 1000',
    'continued 适老化改造/宣传 → 适老化改造/宣传 1000',
  ]);
  expect(itemsOf(diffPlans(after, { ...before, year: 2022 }))).toEqual([
    'continued 医疗保障/适老化改造 → 养老服务/适老化改造 1000',
    'continued 适老化改造/宣传 → 适老化改造/宣传 1000',
  ]);
});
