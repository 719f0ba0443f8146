import { divisionAt } from '../frame/division-name.ts';

const totals: ReadonlySet<string> = new Set('合计 总计 小计 共计 总数'.split(' '));
/** Of the rows of one project; of a whole table it adds up some rows, and nobody says which. */
export const subtotal = '小计';
/** 全市: all of the division that the document speaks for. */
const whole = /^全([省市县区州盟旗])(?:合计|总计|小计|共计)?$/;
/** 三区合计, 县域小计: some of the rows added up, and nobody says which. */
const partTotal = /[小合总共]计$|[均平]均[数值]?$/;
/** 市本级, 高新区管委会, 经济技术开发区: report as divisions do without being any. */
const likeDivisions =
  /^[^,、。]{0,8}(?:本级|[市县区省州]直|高新区|经开区|[开新]发?区|示范区|度假区|[工产]业园区?|管委会|州)$/;
/** 市教育局, 第一中学, 其他: neither a division nor what reports like one. */
const bodies =
  /(?:[局委厅部处科院校所站厂]|[商协学事合]会|公司|中心|[中小]学|幼儿园|集团|银行|其[他它]|备注|人民政府办公室)$|^[^\u3400-\u9FFF]*$/;
const likeBodies = /(?:管委会|[镇乡村]委会?)$/;

/** Whether some words are all of a division's name. */
export function isDivision(words: string): boolean {
  return divisionAt(words)?.end === words.length;
}

/** Whether words that stand in a column without a head of its own name a division, or the total of the rows. */
export function isPlace(words: string): boolean {
  return totals.has(words) || whole.test(words) || isDivision(words) || likeDivisions.test(words);
}

/** Whether a row holds the total of those beside it. */
export function isTotal(words: string): boolean {
  return totals.has(words) || whole.test(words);
}

/**
 * Whose the numbers of a row are, by its cell of 县区: a name as printed, empty for the division that the document speaks for (合计,
 * 全市, its own name); undefined where it is neither.
 */
export function placeOfRow(words: string, own: string | undefined): string | undefined {
  const of = whole.exec(words)?.[1];
  if (of !== undefined) return own === undefined || own.endsWith(of) ? '' : undefined;
  if (totals.has(words) || words === own) return '';
  if (partTotal.test(words) || (bodies.test(words) && !likeBodies.test(words))) return undefined;
  return words;
}
