/**
 * Who is behind schedule? 谁慢于序时？
 *
 * The work of 淮北市 at the end of June 2020 against the half of the year that is gone: who is behind, by how many points, and
 * which light that gets by a table of the caller's own. Caseloads, rates and expected demand have no pace and are not blamed.
 * Run: npx tsx examples/who-is-behind-schedule.ts
 */
import { expect, planProgress, toPercent } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import {
  type LightRow,
  lightOf,
  lightTable,
  type PaceState,
  paceSchedule,
  planPace,
  rank,
  toPoints,
  weightedCompletion,
} from 'minsheng/rollup';
import { huaibei2020, huaibei2020June } from 'minsheng/samples';

const progress = planProgress(huaibei2020, huaibei2020June);
const { asOf, expected, projects, counts } = planPace(huaibei2020, progress);

const words: Readonly<Record<PaceState, string>> = {
  'done-early': '提前完成',
  ahead: '超序时',
  'on-pace': '达序时',
  behind: '慢序时',
};
console.log(`At the end of ${asOf.slice(0, 7)}, ${toPercent(expected)} of the year is gone 序时进度.`);
for (const [state, count] of Object.entries(counts.states)) console.log(`  ${words[state as PaceState]} ${count}`);
console.log('No pace 不作序时判断:');
for (const [reason, count] of Object.entries(counts.noPace)) console.log(`  ${reason} ${count}`);

// 银川's printed table of 2025 says nothing of 0 to 10 points behind: it is refused, and told where.
const printed: readonly LightRow[] = [
  { name: '绿灯', to: { points: '0', inclusive: true } },
  { name: '黄灯', from: { points: '10', inclusive: true }, to: { points: '30', inclusive: true } },
  { name: '红灯', from: { points: '30', inclusive: false } },
];
console.log('\nA table of lights as printed:');
for (const issue of lightTable(printed).issues) console.log(`  ${describeIssue(issue, 'zh-CN')}`);
const table = expect(
  lightTable([
    ...printed,
    { name: '蓝灯', from: { points: '0', inclusive: false }, to: { points: '10', inclusive: false } },
  ]),
);

const behind = projects.flatMap(({ name, targets }) =>
  targets.flatMap(({ indicator, pace }) =>
    pace.kind === 'pace' && pace.state === 'behind' ? [{ name, indicator, pace }] : [],
  ),
);
const { ranked } = rank(behind, {
  by: ({ pace }) => pace.difference,
  name: ({ name, indicator }) => `${name} ${indicator}`,
});
console.log('\nBehind, the farthest last, by that table with the gap closed 慢于序时:');
const rows = ranked.map(({ rank: place, item: { name, indicator, pace } }) => ({
  名次: `${place}`,
  项目: name,
  指标: indicator,
  完成率: toPercent(pace.ratio),
  慢于序时: toPoints(pace.difference),
  灯: lightOf(table, pace.difference),
}));
console.log(`${display(rows, { width: 100 })}`);

// A project may have a schedule of its own. Made up for this example: 送戏进万村 is for the second half of the year.
const shows = expect(
  paceSchedule([
    { by: '2020-06', share: '2' },
    { by: '2020-09', share: '50' },
    { by: '2020-12', share: '100' },
  ]),
);
const own = planPace(huaibei2020, progress, { scheduleOf: ({ id }) => (id === '39.T6' ? shows : undefined) });
const { indicator, pace } =
  own.projects.flatMap(({ targets }) => targets).find(({ target }) => target === '39.T6') ?? {};
if (pace?.kind === 'pace') {
  console.log(`\nBy a schedule of its own ${indicator} is ${words[pace.state]} by ${toPoints(pace.difference)}.`);
}

// One completion over several works says what it is weighted by: other weights, another completion. Made-up weights.
const works = ['农村公路扩面延伸', '新建改扩建公办幼儿园', '新增农村危房改造'].flatMap((name) =>
  progress.projects.flatMap(({ attainments }) =>
    attainments.flatMap((attained) =>
      attained.indicator === name && attained.ratio ? [{ name, ratio: attained.ratio }] : [],
    ),
  ),
);
console.log(`\n${works.map(({ name }) => name).join('、')} together 加权完成率:`);
const investment = ['60', '30', '10'] as const;
for (const weighting of ['各项相同', '按计划投资额']) {
  const weights = works.map(
    ({ name }, at) => [name, weighting === '各项相同' ? '1' : (investment[at] ?? '0')] as const,
  );
  const { completion } = expect(weightedCompletion(works, { weighting, weights }));
  console.log(`  ${weighting} ${toPercent(completion)}`);
}
