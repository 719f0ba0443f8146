/** Words of titles that tell what was done. */
export const reportWords =
  /进展|进度|(?:完成|落实|实施|推进|开展|执行|办理|办结|建设)情况|情况的?(?:通报|报告|汇报)|(?:圆满|全面|全部|顺利)(?:完成|办结|落实)|成绩单|成效|(?:动态|总结|回顾|盘点)[”》]?(?:$|\()/;
/** 现将完成情况公布如下: the lead of a report, where no title says so. */
export const reportLead =
  /(?:进展|完成|落实|实施|推进|办理|执行)情况[^。;:,]{0,12}(?:公布|公示|通报|公告|报告|汇报|如下)/;
