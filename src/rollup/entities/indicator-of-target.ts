import type { Measure, Target } from '../../plan/figure.ts';
import type { Project } from '../../plan/project.ts';
import { meantUnit } from '../../progress/judgement.ts';
import { multiplyDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { scaleOf } from '../../quantity/scale.ts';
import { readUnit, type UnitTable, withoutScale } from '../../quantity/unit.ts';
import type { RollUpIndicator } from '../observation.ts';

/** What a target's indicator is called where the caller does not say: 法律援助·办理案件, with whom and which of several it is about. */
export function nameOfTarget(target: Target, project: Project): string {
  const { population, dimension = [] } = target.scope ?? {};
  const about = [population, ...dimension.map(([, value]) => value), target.stage].filter((word) => word !== undefined);
  return `${project.name}·${target.indicator}${about.length > 0 ? `（${about.join('、')}）` : ''}`;
}

/**
 * The row of a target in a list of indicators. Amounts are in units without 万 or 亿, which all divisions share.
 *
 * @param whole the unit in which the wholes of a level are printed: a target does not say
 */
export function indicatorOfTarget(
  name: string,
  { role, measure, base }: Target,
  whole: string,
  units: UnitTable | undefined,
): RollUpIndicator {
  if (role === 'flow' || role === 'stock') return { name, role, unit: measure ? plain(meantUnit(measure), units) : '' };
  if (role !== 'level') return { name, role, unit: measure ? meantUnit(measure) : '' };
  const unit = plain(whole, units);
  if (base?.relation === 'above') return { name, role, unit, level: 'growth' };
  if (measure && meantUnit(measure) === '%') return { name, role, unit, level: 'share' };
  return { name, role, unit, level: 'density', times: measure ? timesOf(measure, units) : '1' };
}

/** A unit without its scale: 人次 of 万人次. */
function plain(unit: string, units: UnitTable | undefined): string {
  return withoutScale(unit, readUnit(unit, units));
}

/** For how many a density counts: 1000 of 4.7个 for 千人口, and of 8‰. */
function timesOf(measure: Measure, units: UnitTable | undefined): DecimalString {
  const unit = meantUnit(measure);
  if (unit === '‰') return '1000';
  const per = (measure.per ?? readUnit(unit, units).per).replace(/^[每/／\s]+/, '');
  const [digits = ''] = /^[1-9]\d{0,7}/.exec(per) ?? [];
  const words = per.slice(digits.length);
  const worth = furtherScales.find(([word]) => words.startsWith(word))?.[1] ?? scaleOf(words).worth;
  return multiplyDecimals(digits || '1', worth);
}

const furtherScales: readonly (readonly [word: string, worth: DecimalString])[] = [
  ['十万', '100000'],
  ['百万', '1000000'],
  ['百', '100'],
];
