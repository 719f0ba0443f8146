import { isShare } from '../numbers/cell.ts';
import type { CellInContext, NumberInContext } from '../numbers/number-in-context.ts';
import type { Rule, RuleReading } from './rule.ts';

const notDone = /未|剩余|尚|欠|缺口/;
const underWay = /开工|在建|动工|启动|进场|招标/;
const money = /投资|资金|经费|预算|元/;
const compared = /同比|环比|增长|增幅|增减|较上|比上/;
/** A share of this size may be printed as a fraction of 1. */
const fraction = /^[01](?:\.|$)/;

/** What the head of a column of promises says of the numbers below it. */
function promised({ head, per }: CellInContext): RuleReading {
  if (per !== undefined || head.includes('标准')) return { as: 'standard' };
  return money.test(head) ? { as: 'funding', flag: true } : { as: 'target' };
}

/** What the head of a column of results says of them. */
function reported({ head, time }: CellInContext, { amount }: NumberInContext['numeral']): RuleReading {
  if (/排[名序位]|名次|位次/.test(head)) return { as: 'ordinal' };
  if (notDone.test(head)) return { as: 'scope', flag: true };
  if (compared.test(head)) return { as: 'actual', flag: true };
  if (isShare(head))
    return !head.includes('%') && fraction.test(amount) ? { as: 'claim', flag: true } : { as: 'claim' };
  // 9月完成: of September, or up to it.
  return { as: underWay.test(head) ? 'stage' : 'actual', ...(time === 'unsure' && { flag: true }) };
}

function readingOf({ side, cell, numeral }: NumberInContext): RuleReading | undefined {
  if (cell?.isAlone !== true) return undefined;
  return side === 'promise' ? promised(cell) : reported(cell, numeral);
}

/** 2024年完成情况 in a bulletin of 2025. */
function isOfAnotherYear(head: string, year: string | undefined): boolean {
  const said = head.match(/(?:19|20)[0-9]{2}(?=年)/g);
  return year !== undefined && said !== null && !/结转|续建|以来|起/.test(head) && !said.includes(year);
}

/** Numbers that stand alone in a cell: what they are their column and their row say 表中数字. */
export const cellRules: readonly Rule[] = [
  {
    name: 'head-of-another-year',
    why: 'stands below the head of another year than that of the document: 2024年完成情况',
    read: ({ cell, year }) =>
      cell !== undefined && isOfAnotherYear(cell.head, year) ? { as: 'base', flag: true } : undefined,
  },
  {
    name: 'cell',
    why: 'stands alone in a cell: the head of its column says what it is, head or row what it counts',
    read: (number) => {
      const reading = number.unit.unit === '' && number.cell?.unit ? readingOf(number) : undefined;
      return reading && { ...reading, unitMeant: number.cell?.unit ?? '' };
    },
  },
];

/** Those of which nothing says what they count. */
export const bareCellRules: readonly Rule[] = [
  {
    name: 'bare-cell',
    why: 'stands alone in a cell, and neither head nor row says what it counts',
    read: (number) => {
      const reading = number.unit.unit === '' ? readingOf(number) : undefined;
      return reading && { ...reading, flag: true };
    },
  },
];
