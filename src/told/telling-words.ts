const amounts = /[0-9][0-9.]*[万亿]{0,2}(?:人次|户次|人|名|户|个|所|家|套|元|%|公里|场|次|件)?/g;
/** Words that say how far or how much, not what. */
const tellingNothing =
  /不低于|不少于|不超过|不高于|达到|到达|稳定在|保持在|控制在|以上|左右|以下|以内|累计|完成了|完成|实际|全市|全县|全省|全区|我市|我县|我省|我区|全年|当年|年度|已经|目前|其中|共计|合计|总计|组织实施|组织开展|组织|实施|开展|进行|给予|提供|发放|落实|新增|新建|建成|建设|任务|目标|按规定|相关|符合条件|约|已|共|为|对|的|了|达|均|由|在|将|等|并|[:“”()[\],、;。 ]/g;

/** Only what tells one indicator from another. */
export function tellingWords(words: string): string {
  return words.replace(amounts, ' ').replace(tellingNothing, ' ').trim();
}

/** Words that say when, and that it is done, and not what: 全部竣工并通过验收, 比年初增加, 上半年完成. */
const ofDoing =
  /全部|全面|顺利|如期|提前|圆满|超额|基本|主体|均已|投入使用|使用|投用|投运|完工|竣工|交付|验收合格|验收|通过|招生|开学|开班|入住|启用|运营|开放|开工|动工|进场|施工|发放|改造|整治|安装|到位|分别|现已|截至|截止|至今|今年|本年|上半年|下半年|[一二三四]季度|前|季度|年初|年底|月底|月份|[年月日底]|比|较|增加|了|又|和|及|与|、/g;

/** Words without those that say when and that it is done. */
export const ofDoingAway = (words: string): string => tellingWords(words).replace(ofDoing, '').trim();
