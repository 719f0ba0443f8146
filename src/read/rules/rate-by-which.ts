import { type Rule, rule } from './rule.ts';

/** 按35%、25%和40%比例分担: shares of a cost. */
const listOfShares =
  /^(?:[、和及:0-9.%]{1,40})?的?(?:比例(?!为|达|提)|分担|负担|承担)|^、[^,、。0-9]{1,8}按?[0-9.]{1,6}%(?:、[^,、。0-9]{1,8}[0-9.]{1,6}%){0,3}的?比例/;
/** 省、市、县分别承担400元、300元、500元: what of one amount each level bears. */
const borneByLevels =
  /(?:中央|省级?|市级?|县级?|区级?|财政|残联|基金|经费|集体|单位|机构|个人|农户)(?:财政)?(?:各|分别)?(?:承担|分担|负担)(?:[0-9.]{1,8}[万亿]?元[、和及]){0,5}$/;
/** 第一年拨付50%,考核后拨付剩余50%; 其中直补资金占80%. */
const shareOfMoney =
  /(?:(?:拨付|预拨|预付|兑付|兑现)(?:剩余|其余)?的?|(?:拨付|支付|发放|兑现)(?:剩余|其余|余下|首次|首批|首期)的?|(?:资金|经费)占)\s?$/;
/** 扣减10%, 预留合同价款的3%, 支付至97%: what is held back or paid out of money that is owed. */
const shareOwed =
  /(?:扣[减除发]|预留(?![^,、。0-9]{0,12}份额)|预付|计提|提取|[支拨]付[至到]|付至|罚)[^,、。0-9]{0,12}$|合同(?:价款?|金额|总价)的\s?$/;
const heldBack = /^的?(?:预留(?!安装|接口|空间|条件|用地|位置|车位|充电|建设|管线|名额)|计提|提取|扣[减除])/;
/** 支付首次50%资助金. */
const ofMoney = /^的?[^,、。0-9]{0,6}(?:资金|助金|补金|补贴|补助|奖金|款项?)$/;

/** 按70%的比例给予救助: so much is paid for each. */
const paidByShare = /^的?比例(?:给予|予以|进行)?(?:救助|报销|资助|赔付|补偿|结算|享受)/;

/** Shares of a cost, and proportions that work is measured out by 分担与配比. */
export const rateByWhich: Rule = rule(
  'rate-by-which',
  'is a proportion that work is measured out by: 按照7%的比例',
  'parameter',
  ({ side, before, clauseBefore, after, clauseAfter, unit, numeral, previous }, settled) =>
    (/[%‰]/.test(unit.name) &&
      !paidByShare.test(after) &&
      ((/(?:按照?|以)[^,]{0,4}$/.test(before) && /^的?(?:比例|标准安排|比率)/.test(after)) ||
        (/按照?/.test(clauseBefore) && listOfShares.test(clauseAfter)) ||
        (/按照?/.test(before) &&
          /^(?:的比例[配分承给安提用核报补]|的?(?:标准)?(?:配备|配置|配建|提取|计提))/.test(after)) ||
        (side === 'promise' && /其余\s?$|权重(?:分别)?[为占]?\s?$/.test(before)) ||
        (/^、$/.test(before.trim()) &&
          settled.at(-1)?.rule === 'rate-by-which' &&
          settled.at(-1)?.number === previous) ||
        (side === 'promise' && (shareOwed.test(before) || heldBack.test(after))) ||
        (side === 'promise' &&
          numeral.amount !== '100' &&
          (shareOfMoney.test(before) || (/[拨付发兑]/.test(before) && ofMoney.test(after)))) ||
        (/按|财政|[省市县区]级?[^,、。0-9]{0,2}$/.test(before) &&
          /^的?(?:比例)?(?:配套|分担|承担|负担|自筹|出资)/.test(after)) ||
        /^(?:以[上下])?由[^,、。0-9]{1,12}(?:承担|分担|负担)/.test(after) ||
        (/其中\s?$/.test(before) && /^(?:奖励|归|留|作为)/.test(after)) ||
        /(?:承担|分担(?!率)|负担(?!率|系数)|配套(?!率|设施))[^,、]{0,4}$/.test(before) ||
        /(?:财政|资金|中央|[省市县区]级?)[^,、率面]{0,6}(?:补[助贴]|出资)占?\s?$|自[缴筹付担]\s?$/.test(before))) ||
    (side === 'promise' && unit.name.endsWith('元') && borneByLevels.test(clauseBefore)),
);
