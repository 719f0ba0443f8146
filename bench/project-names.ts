/** Words of real lists. */
const words =
  '农村 城乡 居民 基本 养老 医疗 保险 教育 义务 学校 改造 老旧 小区 棚户 危房 饮水 安全 公路 文化 惠民 健康 妇幼 残疾 救助 困难 职工 就业 创业 技能 培训 电商 法律 援助 生态 补偿 水利 治理 智慧 食品 监管 环境 扶贫 产业 园区 图书 场馆 体育 托育 助餐 门诊 筛查 防治 资助 学生 营养 应急 广播 物流 幼儿 老年 康复 高龄 津贴 护理 低保 孤儿 退役 军人 社区 街道 污水 垃圾 厕所 秸秆 畜禽 林业 绿化 湿地 大气 桥梁 路灯 停车 充电 供暖 燃气 电梯 菜场 粮食 农机 种业 合作 电网 宽带 数据 政务 窗口 调解 消防 地质 防汛 抗旱 灌溉 水库 河道 校车 课后 阅读 健身 博物 戏曲 中医 疫苗 急救 托管 殡葬'.split(
    ' ',
  );

/** Numbers that look random and are the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Names of projects, no two alike: three to five words each. */
export function projectNames(count: number, seed: number): readonly string[] {
  const next = numbersFrom(seed);
  const names = new Set<string>();
  while (names.size < count) {
    names.add(Array.from({ length: 3 + next(3) }, () => words[next(words.length)]).join(''));
  }
  return [...names];
}

/** The names a year later: every fifth with a word before it, a word after it, or another word in it. */
export function changedNames(names: readonly string[], seed: number): readonly string[] {
  const next = numbersFrom(seed + 1);
  return names.map((name, index) => {
    if (index % 5 !== 0) return name;
    const at = 2 * next(name.length / 2);
    const other = name.slice(0, at) + words[next(words.length)] + name.slice(at + 2);
    return [`推进${name}`, `${name}工程`, other][next(3)] ?? name;
  });
}
