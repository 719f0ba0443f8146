/** Words of titles that tell what was done. */
export const reportWords = /进展|进度|完成情况|落实情况|实施情况|推进情况|开展情况|执行情况|情况的?(?:通报|报告|汇报)/;
