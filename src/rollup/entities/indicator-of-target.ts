import type { Measure, Target } from '../../plan/figure.ts';
import type { Project } from '../../plan/project.ts';
import { meantUnit } from '../../progress/judgement.ts';
import { readUnit, type UnitTable, withoutScale } from '../../quantity/unit.ts';
import type { RollUpIndicator } from '../observation.ts';

/** What a target's indicator is called where the caller does not say: 法律援助·办理案件, with whom and which of several it is about. */
export function nameOfTarget(target: Target, project: Project): string {
  const { population, dimension = [] } = target.scope ?? {};
  const about = [population, ...dimension.map(([, value]) => value), target.stage].filter((word) => word !== undefined);
  return `${project.name}·${target.indicator}${about.length > 0 ? `（${about.join('、')}）` : ''}`;
}

/** The row of a target in a list of indicators. Amounts are in units without 万 or 亿, which all divisions share. */
export function indicatorOfTarget(name: string, target: Target, units: UnitTable | undefined): RollUpIndicator {
  const { role, measure } = target;
  if (role === 'flow' || role === 'stock') return { name, role, unit: measure ? plainUnit(measure, units) : '' };
  if (role !== 'level') return { name, role, unit: measure ? meantUnit(measure) : '' };
  const unit = measure ? meantUnit(measure) : '';
  if (target.base?.relation === 'above') return { name, role, unit: '', level: 'growth' };
  if (unit === '%') return { name, role, unit: '', level: 'share' };
  return { name, role, unit: '', level: 'density', times: unit === '‰' ? '1000' : '1' };
}

/** The unit of a measure without its scale: 人次 of 万人次. */
export function plainUnit(measure: Measure, units: UnitTable | undefined): string {
  const unit = meantUnit(measure);
  return withoutScale(unit, readUnit(unit, units));
}
