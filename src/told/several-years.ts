/** 近三年, 2021年以来, 2024-2025年, “十四五”以来: more than the year of the document. */
const several =
  /(?:近|过去|前)[两三四五六七八九十2-9]{1,2}个?年|[两三四五六七八九十]年(?:来|间|以来|累计)|历年|多年来|十[二三四五]五”?(?:以来|期间|时期)|((?:19|20)[0-9]{2})\s?年?(?:\s?[0-9]{1,2}\s?月)?(?:以来|至今|起(?![步点]))|(?:19|20)[0-9]{2}\s?年?\s?[-~—至到]\s?(?:19|20)[0-9]{2}\s?年/g;
const thisYear =
  /今年|本年|当年|年内|[本当]月|[上下]半年|季度|((?:19|20)[0-9]{2})\s?年(?!\s?(?:[0-9]{1,2}\s?月\s?)?(?:以来|至今|起|[-~—至到]\s?(?:19|20)[0-9]{2}))/g;

/** What a sentence says up to a number, and the year that its document is for. */
export interface SaidBefore {
  readonly sentenceBefore: string;
  readonly year?: string;
}

/** The last that the sentence says of time before a number is several years 跨年累计. */
export function isOfSeveralYears({ sentenceBefore, year }: SaidBefore): boolean {
  if (!sentenceBefore.includes('年') && !sentenceBefore.includes('五')) return false;
  const years = [...sentenceBefore.matchAll(several)].findLast(
    ([, since]) => since === undefined || (year !== undefined && since < year),
  );
  if (years === undefined) return false;
  const rest = sentenceBefore.slice(years.index + years[0].length);
  return ![...rest.matchAll(thisYear)].some(([, own]) => own === undefined || own === year);
}
