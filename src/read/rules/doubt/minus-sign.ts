import type { DoubtSign } from './doubt-sign.ts';

/** What may be below nought: 增长率-2.3%, 同比-5%. */
const growing = /(?:增长|增速|增幅|增减|涨幅|降幅|变化|同比|环比)[^,、。0-9]{0,6}$/;

/** An amount below nought where none is expected 负数. */
export const minusSign: DoubtSign = {
  name: 'minus',
  why: 'has a minus before it, and is no rate or growth: 新增托位-260个',
  holds: ({ numeral, unit, before }) =>
    numeral.amount.startsWith('-') && !(/^[%‰]$|百分点$/.test(unit.name) && growing.test(before)),
};
