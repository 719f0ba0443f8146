import type { DecimalString } from './quantity.ts';

/** One unit of a table of units 计量单位. */
export interface Unit {
  /** As printed, without 万 or 亿: 平方米. */
  readonly name: string;
  /** What is counted or measured: units of one kind can be compared. */
  readonly kind: string;
  /** How much of the kind's base unit it is, exactly; absent for a classifier 量词. All units of a kind have one, or none has. */
  readonly factor?: DecimalString;
}

/**
 * The units of livelihood programmes, one row a unit. Without 万 and 亿, which are scale and stand before any of them.
 * Units of one kind with factors are exact multiples of each other; those without are classifiers, which count the same
 * things in other words. 亩 stands alone: 平方米 has no exact decimal in it.
 */
export const unitRows: readonly Unit[] = [
  // Persons and households
  { name: '人', kind: 'person' },
  { name: '名', kind: 'person' },
  { name: '位', kind: 'person' },
  { name: '例', kind: 'person' },
  { name: '人次', kind: 'person-time' },
  { name: '户', kind: 'household' },
  { name: '户次', kind: 'household-time' },
  { name: '套', kind: 'dwelling' },
  // Things and places
  { name: '个', kind: 'item' },
  { name: '所', kind: 'item' },
  { name: '家', kind: 'item' },
  { name: '处', kind: 'item' },
  { name: '座', kind: 'item' },
  { name: '件', kind: 'article' },
  { name: '项', kind: 'matter' },
  { name: '事项', kind: 'matter' },
  { name: '个事项', kind: 'matter' },
  { name: '类', kind: 'class' },
  { name: '种', kind: 'sort' },
  { name: '条', kind: 'line' },
  { name: '口', kind: 'well' },
  { name: '台', kind: 'machine' },
  { name: '辆', kind: 'vehicle' },
  { name: '床', kind: 'bed' },
  { name: '张', kind: 'bed' },
  { name: '泊位', kind: 'berth' },
  { name: '个泊位', kind: 'berth' },
  { name: '泊位个', kind: 'berth' },
  // Events
  { name: '场', kind: 'event' },
  { name: '次', kind: 'event' },
  { name: '场次', kind: 'event' },
  { name: '批', kind: 'batch' },
  { name: '批次', kind: 'batch' },
  { name: '个批次', kind: 'batch' },
  { name: '剂', kind: 'dose' },
  { name: '剂次', kind: 'dose' },
  { name: '期', kind: 'course' },
  { name: '节', kind: 'lesson' },
  { name: '班次', kind: 'class-session' },
  // Shares
  { name: '%', kind: 'percent', factor: '1' },
  { name: '‰', kind: 'percent', factor: '0.1' },
  { name: '个百分点', kind: 'percentage-point', factor: '1' },
  { name: '百分点', kind: 'percentage-point', factor: '1' },
  { name: '倍', kind: 'multiple' },
  // Money
  { name: '元', kind: 'yuan', factor: '1' },
  // Length
  { name: '米', kind: 'length', factor: '1' },
  { name: 'm', kind: 'length', factor: '1' },
  { name: '公里', kind: 'length', factor: '1000' },
  { name: '千米', kind: 'length', factor: '1000' },
  { name: 'km', kind: 'length', factor: '1000' },
  // Area
  { name: '平方米', kind: 'area', factor: '1' },
  { name: 'm²', kind: 'area', factor: '1' },
  { name: '公顷', kind: 'area', factor: '10000' },
  { name: '平方公里', kind: 'area', factor: '1000000' },
  { name: '平方千米', kind: 'area', factor: '1000000' },
  { name: 'km²', kind: 'area', factor: '1000000' },
  { name: '亩', kind: 'mu' },
  // Mass and volume
  { name: '吨', kind: 'mass', factor: '1000' },
  { name: '千克', kind: 'mass', factor: '1' },
  { name: '公斤', kind: 'mass', factor: '1' },
  { name: '立方米', kind: 'volume', factor: '1' },
  { name: 'm³', kind: 'volume', factor: '1' },
  // Time
  { name: '年', kind: 'year' },
  { name: '岁', kind: 'age' },
  { name: '个月', kind: 'month', factor: '1' },
  { name: '月', kind: 'month', factor: '1' },
  { name: '天', kind: 'day', factor: '1' },
  { name: '日', kind: 'day', factor: '1' },
  { name: '小时', kind: 'hour', factor: '60' },
  { name: '分钟', kind: 'hour', factor: '1' },
  // Marks
  { name: '分', kind: 'mark' },
  { name: '里程碑', kind: 'milestone' },
];
