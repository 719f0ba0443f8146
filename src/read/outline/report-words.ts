/** Words of titles that tell what was done. */
export const reportWords = /进展|进度|完成情况|落实情况|实施情况|推进情况|开展情况|执行情况|情况的?(?:通报|报告|汇报)/;
/** 现将完成情况公布如下: the lead of a report, where no title says so. */
export const reportLead =
  /(?:进展|完成|落实|实施|推进|办理|执行)情况[^。;:,]{0,12}(?:公布|公示|通报|公告|报告|汇报|如下)/;
