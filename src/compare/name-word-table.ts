/** Words that come and go before a project's name from year to year and from level to level. */
export const prefixes: readonly string[] = [
  '实施',
  '推进',
  '推动',
  '开展',
  '加强',
  '加快',
  '强化',
  '深化',
  '完善',
  '巩固',
  '保障',
  '继续',
  '稳步',
  '做好',
  '支持',
];

/** Words that come and go after it. */
export const suffixes: readonly string[] = ['工程', '项目', '行动', '建设', '计划', '工作', '机制', '制度', '试点'];

/** Programmes that are different however alike their names are: 基本医疗保险 and 基本养老保险. One row a question. */
export const contrasts: readonly (readonly string[])[] = [
  ['医疗', '养老', '工伤', '失业', '生育'],
  ['农村', '城市', '城镇', '城乡'],
  ['学前', '小学', '初中', '高中', '义务教育', '职业教育', '高等教育'],
  ['儿童', '老年', '残疾', '妇女', '职工', '学生'],
];
