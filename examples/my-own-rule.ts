/**
 * How do I teach it a phrase of my place? 怎样加一条本地的规则？
 *
 * Lists of 清河县 put the task of three years in brackets: 新建口袋公园12个（三年任务30个）. Nothing in the library knows that, and 30个
 * is read as a second target. A rule is an object in an ordered list; the first that answers has the number. This one goes in
 * front of the library's own.
 * Run: npx tsx examples/my-own-rule.ts
 */
import { display } from 'minsheng/display';
import { defaultRules, type Rule, type RuleBook, readDocument } from 'minsheng/read';

const text = `清河县2024年民生实事
一、口袋公园。新建口袋公园12个（三年任务30个）。（责任单位：县城管局）
二、农村公路。改造农村公路36公里，三年任务完成率达到70%以上。（责任单位：县交通运输局）
`;

const taskOfThreeYears: Rule = {
  name: 'task-of-three-years',
  why: 'is the task of three years, which this year is a part of: 三年任务30个',
  // `before` is the clause up to the number. Without the end of line, 三年任务完成率达到70% would be set aside as well.
  read: ({ before, unit }) => (/三年任务$/.test(before) && unit.unit !== '' ? { as: 'base' } : undefined),
};

const rules: RuleBook = { ...defaultRules, promise: [taskOfThreeYears, ...defaultRules.promise] };

for (const [name, options] of [
  ['With the rules of the library', {}],
  ['With one rule more', { rules }],
] as const) {
  const { value, ledger, trace = [] } = readDocument(text, { ...options, trace: true });
  const rows = ledger.map(({ text: digits, unit = '', as, rule, span }) => {
    const asked = trace.filter(({ at }) => at === span[0]).length;
    return {
      Number: `${digits}${unit}`,
      'Read as': as,
      By: rule,
      Asked: asked === 0 ? 'none: a title' : `${asked} rules`,
    };
  });
  const targets = value?.plan?.projects.map((project) => project.targets.length) ?? [];
  console.log(`\n${name}: ${targets.join(' and ')} targets in the two projects.\n\n${display(rows)}`);
}
