/**
 * Which counties have not reported? 哪些县还没有报？
 *
 * A province of 104 counties at the end of June, made up (made-up-province.ts): who is missing from a figure, for which reason, and
 * who has sent nothing at all. Who has no task is not asked for one, and a missing result is never a 0.
 * Run: npx tsx examples/which-counties-have-not-reported.ts
 */
import { display } from 'minsheng/display';
import { rollUp, rollUpFigure, rollUpTree } from 'minsheng/rollup';
import { coverageInWords, reasonInWords } from './coverage-in-words.ts';
import { madeUpProvince } from './made-up-province.ts';

const { divisions, indicators, observations, period } = madeUpProvince;
const rolled = rollUp(observations, { divisions, indicators });
const indicator = '改造老旧小区';

// From the top: only cities with a gap need opening.
const [province] = rollUpTree(rolled, { indicator, period });
const of = province?.figure.actual?.coverage;
console.log(`${indicator}, ${period}: ${of?.reported} of ${of?.expected} counties with the task have reported 已报.`);
const gaps = (province?.children ?? []).flatMap(({ figure: { name, actual }, children }) => {
  if (actual === undefined || actual.coverage.reported === actual.coverage.expected) return [];
  return [{ name, coverage: actual.coverage, children }];
});
console.log(
  display(
    gaps.map(({ name, coverage }) => ({
      市: name,
      应报: coverage.expected,
      已报: coverage.reported,
      缺失: coverageInWords(coverage),
    })),
  ),
);

// The smallest divisions say it for themselves: a coverage of one has at most one reason.
const counties = divisions.nodes.filter(({ level }) => level === 'county');
const byReason = new Map<string, string[]>();
for (const { code, name } of counties) {
  const { actual } = rollUpFigure(rolled, { division: code, indicator, period });
  for (const reason of Object.keys(actual?.coverage.missing ?? {})) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
}
console.log('\nBy reason 按原因:');
for (const [reason, names] of byReason) console.log(`  ${reasonInWords(reason)}：${names.join('、')}`);

// Of no indicator any result: not a figure to ask for, but a county to ring up.
const silent = counties.filter(({ code }) =>
  indicators.every(({ name }) => {
    const { actual, rate } = rollUpFigure(rolled, { division: code, indicator: name, period });
    return (actual ?? rate)?.coverage.reported === 0;
  }),
);
console.log(`\nNothing at all was sent by 完全未报: ${silent.map(({ name }) => name).join('、')}`);
