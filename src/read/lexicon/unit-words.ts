import { unitRows } from '../../quantity/unit-table.ts';
import { notUnits } from './not-units.ts';

/** Units of time: numbers of them are durations, ages or dates, never work done. */
export const timeUnits: readonly string[] = [
  '个年度',
  '个月',
  '个工作日',
  '工作日',
  '个小时',
  '小时',
  '分钟',
  '个学时',
  '学时',
  '周岁',
  '岁',
  '年度',
  '年',
  '月份',
  '月',
  '日',
  '天',
  '周',
  '个季度',
  '季度',
  '秒',
  '课时',
  '届',
];

/** Units that stand in documents and not among those that are reckoned with. */
export const furtherUnits: readonly string[] = [
  '人份',
  '微克/立方米',
  '毫克/立方米',
  '微克',
  '千伏安',
  '千伏',
  '颗',
  '具',
  '餐',
  '盘',
  '箱',
  '桶',
  '件套',
  '份',
  '门',
  '盏',
  '棵',
  '株',
  '栋',
  '幢',
  '间',
  '桩',
  '根',
  '杆',
  '艘',
  '架',
  '首',
  '篇',
  '册',
  '本',
  '部',
  '款',
  '只',
  '头',
  '羽',
  '幅',
  '块',
  '片',
  '支',
  '队',
  '班',
  '节',
  '期',
  '轮',
  '趟',
  '档',
  '级',
  '类',
  '种',
  '样',
  '步',
  '道',
  '段',
  '路',
  '线',
  '吨',
  '公斤',
  '千克',
  '斤',
  '升',
  '立方米',
  '方',
  '平方',
  '平米',
  '㎡',
  '千瓦',
  '兆瓦',
  '万千瓦',
  '千瓦时',
  '度',
  '兆',
  '人天',
  '人日',
  '人年',
  '车次',
  '门次',
  '例次',
  '件次',
  '台次',
  '家次',
  '批人',
  '公顷',
  '人份次',
  '学位',
  '床位',
  '车位',
  '充电桩',
  '村',
  '镇',
  '乡',
  '校',
  '县',
  '市',
  '区',
  '组',
  '笔',
  '对',
  '起',
  '宗',
  '眼',
  '孔',
  '枚',
  '顶',
  '台套',
  '台件',
  '毫克/升',
  '人组',
  '辆次',
  '架次',
  '趟次',
  '毫米',
  '厘米',
  '寸',
  '成',
  '折',
  '号',
  '版',
  '强',
  '星级',
  '星',
  '楼',
  '层',
  '米',
];

/** A unit found in a text. */
export interface UnitWord {
  readonly name: string;
  readonly isTime: boolean;
}

type Branch = Map<string, UnitWord[]>;

const byFirst: Branch = /* @__PURE__ */ branches();

function branches(): Branch {
  const words = new Map<string, UnitWord>();
  for (const name of furtherUnits) words.set(name, { name, isTime: false });
  for (const { name } of unitRows) words.set(name, { name, isTime: false });
  for (const name of timeUnits) words.set(name, { name, isTime: true });
  const branch: Branch = new Map();
  for (const word of [...words.values()].sort((a, b) => b.name.length - a.name.length)) {
    const first = word.name.charAt(0);
    const at = branch.get(first);
    if (at === undefined) branch.set(first, [word]);
    else at.push(word);
  }
  return branch;
}

const barred: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, string[]>();
  for (const word of notUnits) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  return map;
})();

/** The longest unit that begins at a place of a folded text. */
export function unitWordAt(folded: string, at: number): UnitWord | undefined {
  const first = folded.charAt(at);
  const word = byFirst.get(first)?.find(({ name }) => folded.startsWith(name, at));
  if (word === undefined) return undefined;
  const other = barred.get(first)?.some((bar) => bar.length > word.name.length && folded.startsWith(bar, at));
  return other === true ? undefined : word;
}
