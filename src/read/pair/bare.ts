import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { Candidate } from './candidate.ts';
import { wordsAfter } from './deed.ts';
import { ofHead, tellingWords } from './words.ts';

/** Words that say when, and that it is done, and not what: 全部竣工并通过验收, 比年初增加, 上半年完成. */
const ofDoing =
  /全部|全面|顺利|如期|提前|圆满|超额|基本|主体|均已|投入使用|使用|投用|投运|完工|竣工|交付|验收合格|验收|通过|招生|开学|开班|入住|启用|运营|开放|开工|动工|进场|施工|发放|改造|整治|安装|到位|分别|现已|截至|截止|至今|今年|本年|上半年|下半年|[一二三四]季度|前|季度|年初|年底|月底|月份|[年月日底]|比|较|增加|了|又|和|及|与|、/g;

const listMark = /^\s?[、和及与]?\s?$/;

/** What stands at a number in its clause, between those beside it; of 1.08万人、1036万元 what stands before both. */
export function around(number: NumberInContext): string {
  let first = number;
  while (listMark.test(first.before) && first.previous?.clause === number.clause) first = first.previous;
  return `${first.before} ${wordsAfter(number)}`;
}

/** Says no more than how many, and how far they have come 光杆数: 9个; 15个全部竣工并通过验收. */
export function isBare({ number: { number } }: Candidate): boolean {
  const { cell } = number;
  const said = cell?.isAlone === true ? ofHead(cell.head) : around(number);
  return ofDoingAway(said) === '';
}

/** Not even that: 320万元, 完成96.2%. */
export const isWordless = ({ number: { number } }: Candidate): boolean =>
  number.cell?.isAlone === true ? ofHead(number.cell.head) === '' : tellingWords(around(number)) === '';

/** Words without those that say when and that it is done. */
export const ofDoingAway = (words: string): string => tellingWords(words).replace(ofDoing, '').trim();
