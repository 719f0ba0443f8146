import type { NumberInContext } from '../numbers/number-in-context.ts';

const benefits =
  /(?:给予|发放|享受|提供|落实|领取)([\u4e00-\u9fff]{0,6}?(?:补贴|补助|救助|津贴|助学金|奖学金|养老金|低保金|生活费))/g;
const bareMoney = /^(?:累计)?(?:支出|发放|拨付|使用|用|落实)?(?:资金|补助资金|补贴资金|补助金|补贴金|救助金)$/;
const bareStandard = /^(?:补助|补贴|发放|救助)?标准$/;

/** 发放资金 in a sentence that gives 护理补贴 is 护理补贴资金, and its 补贴标准 is 护理补贴标准: a bare name is completed from the sentence. */
export function withBenefit(indicator: string, { sentenceBefore }: NumberInContext): string {
  const isMoney = bareMoney.test(indicator);
  if (!isMoney && !bareStandard.test(indicator)) return indicator;
  let last: string | undefined;
  for (const match of sentenceBefore.matchAll(benefits)) last = match[1];
  return last === undefined ? indicator : `${last}${isMoney ? '资金' : '标准'}`;
}
