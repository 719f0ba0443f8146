import anhui2020Plan from '../../examples/data/anhui-2020-plan.json' with { type: 'json' };
import huaibei2020JuneReport from '../../examples/data/huaibei-2020-06-report.json' with { type: 'json' };
import huaibei2020Plan from '../../examples/data/huaibei-2020-plan.json' with { type: 'json' };
import sixian2020Plan from '../../examples/data/sixian-2020-plan.json' with { type: 'json' };
import yixian2022Plan from '../../examples/data/yixian-2022-plan.json' with { type: 'json' };
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';

/**
 * 泗县 2020: a county's plan of 33 projects by section, with declared changes and its leading group as posts.
 *
 * @source 泗政发〔2020〕14号
 */
export const sixian2020 = sixian2020Plan as unknown as WorkPlan;

/**
 * 黟县 2022: a county's plan of 20 projects in the form of 民生实事.
 *
 * @source 黟县 2022 年 20 项民生实事的通知
 */
export const yixian2022 = yixian2022Plan as unknown as WorkPlan;

/**
 * 淮北市 2020: a city's plan as its bulletin prints it, 43 projects.
 *
 * @source 淮北市 2020年1-6月份民生工程项目进展情况, 年度目标任务
 */
export const huaibei2020 = huaibei2020Plan as unknown as WorkPlan;

/**
 * 淮北市, January to June 2020: what was reported on each of the 43 projects.
 *
 * @source 淮北市 2020年1-6月份民生工程项目进展情况, 进展情况
 */
export const huaibei2020June = huaibei2020JuneReport as unknown as ProgressReport;

/**
 * 安徽省 2020: a province's list of 53 items with lead and cooperating units.
 *
 * @source 民生办〔2020〕2号
 */
export const anhui2020 = anhui2020Plan as unknown as WorkPlan;
