import type { Actual, Claim, Link } from '../../plan/figure.ts';
import { ratesInOrder } from '../pair/rates-in-order.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { withBenefit } from './benefit.ts';
import type { Draft, DraftFigure } from './draft.ts';
import type { NamedFigures } from './figure-ids.ts';
import { furtherLinks } from './further-links.ts';
import { fullIndicator, indicatorInList, indicatorOfHead } from './indicator.ts';
import { divisionsOf, inForce, lostUnit, measureOf, stageOf } from './measure.ts';
import { namedInTurn } from './named-in-turn.ts';
import { namedPlaces } from './places.ts';
import { quoteOf } from './quote-of.ts';
import { respectively } from './respectively.ts';
import { actualLinks, claimLinks } from './result-links.ts';
import { roleOf } from './role.ts';
import { actualInWords, claimInWords } from './word-results.ts';

/** How many results are listed under one indicator. */
const longestList = 6;

/** What came of an item: results, and the rates that are printed of them 进展. */
export function resultsOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
): { readonly actuals: readonly DraftFigure<Actual>[]; readonly claims: readonly DraftFigure<Claim>[] } {
  if (named.results.length === 0) return { actuals: [], claims: [] };
  const actuals: DraftFigure<Actual>[] = [];
  const claims: DraftFigure<Claim>[] = [];
  const further = furtherLinks(item, named);
  const inOrder = ratesInOrder(item.results);
  for (const one of named.results) {
    if ('words' in one) {
      const links = further.ofWords(one.words);
      if (one.words.isClaim === true) claims.push(claimInWords(one.id, one.words, links));
      else actuals.push(actualInWords(item, one.id, one.words, named, links));
    } else if (one.number.as === 'claim')
      claims.push(claimOf(reading, item, named, one.number, one.index, one.id, inOrder));
    else actuals.push(actualOf(reading, item, named, one.number, one.index, one.id, further.ofNumber(one.index)));
  }
  return { actuals: respectively(namedInTurn(actuals)), claims };
}

function claimOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
  number: ReadNumber,
  index: number,
  id: string,
  inOrder: ReadonlyMap<number, number>,
): DraftFigure<Claim> {
  const scope = divisionsOf(number);
  const links = claimLinks(item, number, index, named, scope);
  const upper = item.uppers.get(number);
  const figure: Draft<Claim> = {
    id,
    as: 'claim',
    role: 'level',
    indicator: rateName(reading, item, index, inOrder),
    measure: measureOf(number, upper),
  };
  if (scope !== undefined) figure.scope = scope;
  if (links.length > 0) figure.links = links;
  const isGuessed = item.answers.get(index)?.isInferred === true;
  return { figure, quote: quoteOf(reading, number), certainty: 'stated', number, isGuessed, ...(upper && { upper }) };
}

function actualOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
  number: ReadNumber,
  index: number,
  id: string,
  further: readonly Link[],
): DraftFigure<Actual> {
  const printed = divisionsOf(number);
  const meant = namedPlaces(printed, reading.places);
  const scope = meant ?? printed;
  const stage = stageOf(number);
  const indicator = withBenefit(indicatorAt(reading, item, index), number.number);
  const upper = item.uppers.get(number);
  const measure = measureOf(number, upper);
  const lost = measure.unitMeant === undefined ? lostUnit(number) : undefined;
  const amount = lost === undefined ? measure : { ...measure, unitMeant: lost };
  const when = number.as === 'standard' ? inForce(number) : undefined;
  const links = [...actualLinks(item, number, index, named, scope), ...named.ofColumn(number), ...further];
  const inferred = ['role'];
  const figure: Draft<Actual> = {
    id,
    as: 'actual',
    role: roleOf(number, indicator, amount, item.item.name.text),
    indicator,
    measure: amount,
  };
  if (stage !== undefined) figure.stage = stage;
  if (when !== undefined) figure.when = when;
  if (scope !== undefined) figure.scope = scope;
  const cumulative = isCumulative(number);
  if (cumulative !== undefined) figure.cumulative = cumulative;
  if (links.length > 0) figure.links = links;
  if (lost !== undefined) inferred.push('measure.unitMeant');
  if (meant !== undefined) inferred.push('scope.divisions');
  figure.inferred = inferred;
  const isGuessed = item.answers.get(index)?.isInferred === true;
  return { figure, quote: quoteOf(reading, number), certainty: 'stated', number, isGuessed, ...(upper && { upper }) };
}

/** 累计 beside the number or above its column; 当月, 本季度 where it is that time's alone. Most say neither. */
function isCumulative({ number: { clauseBefore, cell } }: ReadNumber): boolean | undefined {
  const words = cell?.isAlone ? cell.head : clauseBefore;
  if (words.includes('累计')) return true;
  if (cell?.time === 'own' || /[当本上]月|[当本上]季|[当本上]旬|[本上]周/.test(words)) return false;
  return undefined;
}

/** 同比增加310人: by how much more, and no count that a rate is of. */
const isGrowth = (result: ReadNumber | undefined): boolean =>
  /^[,、，]?\s?(?:同比|环比|较上年|比上年)/.test(result?.number.before ?? '');

/** 完成任务77.8% is the 完成率 of what it was reckoned from; 产前筛查率45.4% has its own name. */
function rateName(reading: TextReading, item: ReadItem, index: number, inOrder: ReadonlyMap<number, number>): string {
  const cell = item.results[index]?.number.cell;
  if (cell?.isAlone === true) return cell.head.replace(/\([^()]*\)$/, '');
  const own = indicatorAt(reading, item, index).replace(/^占(.+?)(?:的?比例)?$|^(.+)占$/, '$1$2占比');
  if (item.results[index]?.number.unit.name.endsWith('百分点')) return own;
  if ((own !== '率' && !/任务|目标|计划|^[^率]*$/.test(own)) || own.endsWith('占比')) return own;
  const ordered = inOrder.get(index);
  if (ordered !== undefined) return `${indicatorAt(reading, item, ordered)}完成率`;
  let at = index - 1;
  while (at > index - longestList && item.results[at] !== undefined && isGrowth(item.results[at])) at -= 1;
  const before = item.results[at];
  const isNear =
    before !== undefined && before.as !== 'claim' && before.number.passage === item.results[index]?.number.passage;
  return `${isNear ? indicatorAt(reading, item, at) : ''}完成率`;
}

/** The words of a result; where it has none, those of the result it is listed with. */
function indicatorAt({ text }: TextReading, { item, results, uppers }: ReadItem, index: number): string {
  const cell = results[index]?.number.cell;
  if (cell?.isAlone === true) return fullIndicator(indicatorOfHead(cell.head), item.name.text) || item.name.text;
  for (let at = index; at >= 0 && at > index - longestList; at -= 1) {
    const found = indicatorInList(text, results, at, uppers);
    if (found !== '') return fullIndicator(found, item.name.text);
  }
  return item.name.text;
}
