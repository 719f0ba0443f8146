/** What a post may be called 职务. A title ends a post; the longest that fits is it. */
const titles: readonly string[] = [
  '党组书记 党委书记 党工委书记 党组副书记 党委副书记 党工委副书记 党组成员 党委委员 党委成员',
  '党总支书记 第一书记 常务书记 副书记 书记 常委 副省长 省长 副市长 市长 副县长 县长 副区长',
  '区长 副州长 州长 副旗长 旗长 副盟长 盟长 副镇长 镇长 副乡长 乡长 副主席 主席 常务副省长',
  '常务副市长 常务副县长 常务副区长 常务副州长 常务副镇长 常务副主任 常务副局长 常务副部长 副局长',
  '局长 副主任 主任 副部长 部长 副厅长 厅长 副处长 处长 副科长 科长 副股长 股长 副院长 院长',
  '副校长 校长 副台长 台长 副行长 行长 副会长 会长 副理事长 理事长 副董事长 董事长 副总经理',
  '总经理 经理 副秘书长 秘书长 副检察长 检察长 副社长 社长 副总编辑 总编辑 副馆长 馆长 副队长',
  '队长 副支队长 支队长 副大队长 大队长 副站长 站长 副所长 所长 副团长 团长 副政委 政委',
  '副总队长 总队长 副司令员 司令员 副参谋长 参谋长 副总监 总监 副司长 司长 副署长 署长 副专员',
  '专员 副巡视员 巡视员 一级巡视员 二级巡视员 调研员 副调研员 一级调研员 二级调研员 三级调研员',
  '四级调研员 主任科员 副主任科员 部长助理 市长助理 县长助理 区长助理 局长助理 主任助理 总工程师',
  '总规划师 总会计师 总经济师 总农艺师 总统计师 总师 总工 负责人 主要负责人 分管负责人 负责同志',
  '分管负责同志 主要负责同志 督学 总督学 副总督学 委员 副主任委员 主任委员 成员 组长 副组长 秘书',
  '干事 指导员 教导员 部务委员 部务会成员 四级主任科员 副总理 总理 主持工作 联络员 科员 职员',
  '工会主席 纪检组长 武装部长 政治部主任 负责同志 党政主要负责同志 有关负责同志 相关负责同志 有关负责人',
  '相关负责人 主要领导 分管领导 乡镇长 党政主要负责人',
].flatMap((row) => row.split(' '));

const longest = titles.reduce((length, word) => Math.max(length, word.length), 0);
const words: ReadonlySet<string> = new Set(titles);

/** The title that a post ends in: 局长 of 县农业农村局局长. */
export function titleAtEnd(post: string): string | undefined {
  for (let length = Math.min(longest, post.length); length > 0; length -= 1) {
    const tail = post.slice(-length);
    if (words.has(tail)) return tail;
  }
  return undefined;
}
