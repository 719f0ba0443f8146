import type { Issue } from '../issue.ts';
import { spoken } from '../progress/judgement.ts';
import type { Quote } from '../source.ts';
import type { CheckInput, Finding, FindingNumber } from './finding.ts';
import { type CheckCode, checkIssue } from './issues.ts';
import { type AnyFigure, amountOf, type PlacedFigure, type PlacedMeasure } from './placed-figures.ts';
import { quoteOf } from './quotes.ts';

/** Where a finding is. */
export type FindingPlace = Omit<PlacedFigure, 'figure'>;

/** What a finding says. */
interface Said {
  readonly expected?: string;
  readonly received: string;
  readonly numbers?: readonly FindingNumber[];
}

/** Makes a finding about a figure, in the document's characters where they are known. */
export function tellFigure(
  input: CheckInput,
  code: CheckCode,
  placed: PlacedFigure,
  said: Omit<Said, 'received'> = {},
): Finding {
  const quote = quoteOfFigure(input, placed);
  return finding(
    checkIssue(code, { ...said, received: quote?.text ?? wordsOf(placed.figure) }),
    placed,
    quote,
    said.numbers,
  );
}

/** Makes a finding about a place that is no figure. */
export function tellAt(input: CheckInput, code: CheckCode, place: FindingPlace, said: Said): Finding {
  return finding(checkIssue(code, said), place, quoteAt(input, place), said.numbers);
}

/** Makes a finding of an issue that another room has at a place. A finding refuses nothing, so it is no error. */
export function passOn(
  input: CheckInput,
  issue: Issue,
  place: FindingPlace,
  numbers: readonly FindingNumber[] = [],
): Finding {
  const severity = issue.severity === 'error' ? 'warning' : issue.severity;
  return finding({ ...issue, severity }, place, quoteAt(input, place), numbers);
}

/**
 * The characters of a figure, where they print its number: those of another document, whose paths are alike, do not belong to it.
 * Words of numbers (三所) are taken as they are.
 */
export function quoteOfFigure(input: CheckInput, placed: PlacedFigure): Quote | undefined {
  const quote = quoteAt(input, placed);
  const value = placed.figure.measure?.value;
  if (quote === undefined || value === undefined) return quote;
  const text = quote.text.normalize('NFKC');
  const numbers = [text, text.replace(/,/g, '')].flatMap((one) => one.match(/\d+(?:\.\d+)?/g) ?? []);
  return numbers.length === 0 || numbers.includes(value) ? quote : undefined;
}

function quoteAt({ evidence = [] }: CheckInput, { document, path }: FindingPlace): Quote | undefined {
  return quoteOf(evidence, document, path);
}

function finding(
  issue: Issue,
  { document, path, project }: FindingPlace,
  quote: Quote | undefined,
  numbers: readonly FindingNumber[] = [],
): Finding {
  return {
    ...issue,
    path,
    ...(quote && { span: quote.span }),
    document,
    ...(project !== undefined && { project }),
    ...(quote && { quote }),
    numbers,
  };
}

/** A figure as a person reads it: 养护提升完工率62.3%; 千人口托位数4.1个, where its name says for how many it is. */
export function wordsOf({ indicator, measure, words = '' }: AnyFigure): string {
  if (measure === undefined) return `${indicator}：${words}`;
  const { per = '', ...amount } = measure;
  return `${indicator}${spoken(per !== '' && indicator.includes(per) ? amount : measure)}`;
}

/** The number of a figure as a person reads it, without its indicator: 每人每月60元. */
export function amountWords({ figure: { measure } }: PlacedMeasure): string {
  return spoken(measure);
}

/** The number of a figure, for a finding. */
export function numberOf(as: FindingNumber['as'], { figure }: PlacedMeasure): FindingNumber {
  return { as, ...amountOf(figure.measure), figure: figure.id };
}
