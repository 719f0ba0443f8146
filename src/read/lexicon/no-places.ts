/** Ends that names of places have too: 盐城市 and 岭下乡 are names, 城市, 县级以上城市 and 送戏下乡 are none. */
const ends = /^(?:|.{0,8}[^省州市区].)(?:城[乡市镇]|乡镇|[下回家]乡)$/;
/** Levels one after the other, or a level's own name: 市县, 省市县, 县级市. */
const levels = /^(?:[省市县区乡镇旗]{2,}|(?:[县地]级|直辖|省辖|设区的?)市|民族乡)$/;
/** What places of a kind are called, whatever stands before it: 旧住宅区, 移民重点县, 特色小镇, 护送返乡. */
const kinds =
  /(?:小区|社区|园区|库区|地区|牧区|(?:棚户|住宅|居住|安置|建成)区|(?:贫困|脱贫|重点|试点|示范|项目|典型|建制|中心|特色小)[县区市镇乡]|[返离故]乡)$/;
/** The same with nothing before it; with something it is one place's: 西部片区, 房山区. */
const alone = /^(?:[山灾景老农校学片厂镇街辖湖]区|(?:老|主|新|旧|中心)?城区|[集小村]镇)$/;
/** What no name holds: 每个街道, 三个乡镇, 以下的乡镇, 低于全市, 由县, 将城市; 将乐县 is one. */
const within =
  /^(?:每|[一二两三四五六七八九十几数多]个|[把由按已]|将(?!乐))|其中|的|[低高]于|由[省市县区]|[全我本各该][省市县区乡镇旗]/;

/** Whether words that end like the name of a division name none 非区划名称: 城乡, 市县, 乡镇, 贫困县. */
export function isNoPlace(words: string): boolean {
  return [ends, levels, kinds, alone, within].some((pattern) => pattern.test(words));
}
