/** Words that part one thing into kinds: what is said of the one is not said of the other. */
const kinds: readonly (readonly string[])[] = [
  ['医疗', '临时', '教育', '助学', '住房', '就业', '受灾', '流浪'],
  ['住院', '门诊'],
  ['城市', '城镇', '农村'],
  ['低保', '特困', '孤儿', '残疾'],
  ['生活补贴', '护理补贴'],
  ['公办', '民办'],
  ['职工', '居民'],
  ['散居', '集中'],
  ['高中', '中职', '初中', '小学', '幼儿'],
  ['新建', '改造'],
];

/** Each of two wordings names a kind, and none that the other names 不同类别. */
export function areOfOtherKinds(one: string, other: string): boolean {
  return kinds.some((kind) => {
    const ours = kind.filter((word) => one.includes(word));
    return ours.length > 0 && kind.some((word) => other.includes(word)) && !ours.some((word) => other.includes(word));
  });
}
