/**
 * Who leads what? 谁牵头什么？
 *
 * The units of 泗县's plan by what they lead, and whether each has a seat in the leading group.
 * Run: npx tsx examples/who-leads-what.ts
 */
import { responsibilitiesOf } from 'minsheng';
import { checkSeats } from 'minsheng/check';
import { describeIssue } from 'minsheng/display';
import { sixian2020 } from 'minsheng/samples';

for (const { organization, leads, joins } of responsibilitiesOf(sixian2020)) {
  console.log(`${organization}: leads ${leads.length}, joins ${joins.length}`);
}

console.log(`\nUnits without a seat in the leading group: ${checkSeats(sixian2020).length}`);

// A check that finds nothing proves nothing until it is seen to find: take one seat away.
const { leadingGroup } = sixian2020;
if (leadingGroup) {
  const seats = leadingGroup.seats.filter(({ posts }) =>
    posts.every(({ organization }) => organization !== '县民政局'),
  );
  const without = { ...sixian2020, leadingGroup: { ...leadingGroup, seats } };
  for (const issue of checkSeats(without)) console.log(`Without 县民政局: ${describeIssue(issue, 'zh-CN')}`);
}
