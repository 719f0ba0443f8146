import { expect, parseWorkPlan, targetsOf } from 'minsheng';
import { checkSeats } from 'minsheng/check';
import { display } from 'minsheng/display';
import { sixian2020 } from 'minsheng/samples';
import { heading } from './heading.ts';

/** Part 1 of the tour: what a plan says, and whether it counts as it says. */
export function thePlan(): void {
  heading('1 · 泗县 2020: the plan 工作方案');
  const plan = expect(parseWorkPlan(sixian2020));
  console.log(`${plan.source.title}（${plan.source.number}）`);
  console.log(`${plan.projects.length} projects, ${targetsOf(plan).length} targets, every one through the gate.\n`);

  const changeOf = new Map([
    ['added', '新增'],
    ['refined', '完善'],
    ['continued', '继续'],
  ]);
  console.log(
    display(
      plan.projects.map(({ section, number, name, declared, responsibilities, targets, subProjects }) => ({
        变化: changeOf.get(declared ?? '') ?? '',
        分类: section ?? '',
        序号: number,
        项目: name,
        牵头: [...new Set(responsibilities.flatMap(({ lead }) => lead))].join('、'),
        目标: targets.length + (subProjects ?? []).reduce((sum, part) => sum + part.targets.length, 0),
      })),
    ),
  );

  const retired = plan.changes.filter(({ kind, level }) => kind === 'retired' && level === 'project').length;
  const counted = (kind: string) => {
    if (kind === 'total') return plan.projects.length;
    return kind === 'retired' ? retired : plan.projects.filter(({ declared }) => declared === kind).length;
  };
  console.log('\nDeclared against counted 文件自述与实数：');
  console.log(
    display(
      plan.declaredCounts.map(({ kind, count }) => ({
        变化: changeOf.get(kind) ?? (kind === 'total' ? '合计' : '调整和退出'),
        自述: count,
        实数: counted(kind),
        一致: count === counted(kind) ? '是' : '否',
      })),
    ),
  );

  const unseated = checkSeats(plan);
  console.log(`\nLeading units without a seat in the leading group 无席位的牵头单位：${unseated.length}`);
  const { leadingGroup } = plan;
  if (leadingGroup) {
    const seats = leadingGroup.seats.filter(({ posts }) =>
      posts.every(({ organization }) => organization !== '县医保局'),
    );
    const mutated = checkSeats({ ...plan, leadingGroup: { ...leadingGroup, seats } });
    console.log('The check is seen to bite on a copy without the seat of 县医保局 去掉一席再查：');
    console.log(display(mutated));
  }
}
