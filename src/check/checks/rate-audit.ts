import type { RateAudit } from '../audit-rate.ts';
import type { Check, CheckInput, Finding, FindingNumber } from '../finding.ts';
import type { CheckCode } from '../issues.ts';
import { isPlain } from '../placed-figures.ts';
import { type PrintedRate, printedRates } from '../printed-rates.ts';
import type { RateReading } from '../rate-range.ts';
import { roundingHabit } from '../rounding-habit.ts';
import { amountWords, numberOf, passOn, tellFigure } from '../tell.ts';

/** Every printed rate against the numbers it was made of, at its printed places, and against the document's own habit. */
export const rateAudit: Check = {
  code: 'rate-audit',
  about: 'report',
  why: {
    en: 'A printed rate should be its numerator over its denominator, rounded half-up at the places printed; one that is cut off where all others are rounded, or that no rounding gives, was mistyped or reckoned from other numbers.',
    zh: '自报完成率应等于分子除以分母、按所印位数四舍五入；别处都四舍五入而此处截尾，或怎样取舍都得不到的，多为转抄有误或另有口径。',
  },
  finds: [
    'check/rate-mismatch',
    'check/rate-cut-once',
    'check/rate-truncated',
    'check/rate-rounded-once',
    'check/rate-ceiled',
    'check/rate-without-base',
    'check/rate-unchecked',
    'check/rate-of-unlike-units',
    'quantity/classifier-differs',
  ],
  check(input) {
    const rates = printedRates(input);
    const habit = roundingHabit(rates);
    return rates.flatMap((rate) => findingsOf(input, rate, habit));
  },
};

function findingsOf(input: CheckInput, found: PrintedRate, habit: RateReading | 'unknown'): readonly Finding[] {
  const { rate, part, whole, candidates, audit } = found;
  const numbers: readonly FindingNumber[] = [
    numberOf('printed', rate),
    ...(audit.ok && audit.value.exact
      ? [{ as: 'computed', value: audit.value.exact.percent, unit: '%' } as const]
      : []),
    ...(part ? [numberOf('part', part)] : []),
    ...(whole ? [numberOf('whole', whole)] : []),
    ...candidates.map(({ placed }) => numberOf('candidate', placed)),
  ];
  if (!audit.ok && audit.issues.some(({ code }) => code === 'quantity/unlike-units') && part && whole) {
    const expected = `${amountWords(part)} ÷ ${amountWords(whole)}`;
    return [tellFigure(input, 'check/rate-of-unlike-units', rate, { expected, numbers })];
  }
  const passed = audit.issues.map((issue) => passOn(input, issue, rate, numbers));
  const isSilent = audit.ok && (isTold(found, audit.value) || isRough(found, audit.value));
  const code = audit.ok && !isSilent ? codeOf(audit.value, habit) : undefined;
  if (!audit.ok || code === undefined) return passed;
  return [tellFigure(input, code, rate, { ...expectedOf(found, audit.value), numbers }), ...passed];
}

/** Of pairs that may be meant, none sure, the pairing of candidates tells what each would give. */
function isTold({ candidates }: PrintedRate, { verdict }: RateAudit): boolean {
  return verdict === 'unchecked' && candidates.length > 0;
}

/** 30余部 of 40部 may well be 76.5%: a part that is not printed to the last of it is no ground to doubt the rate beside it. */
function isRough({ part }: PrintedRate, { exact, verdict }: RateAudit): boolean {
  return part !== undefined && exact !== undefined && verdict !== 'matches' && !isPlain(part.figure.measure);
}

function codeOf({ verdict, exact }: RateAudit, habit: RateReading | 'unknown'): CheckCode | undefined {
  const isHabit = habit === 'unknown' || exact?.readings.includes(habit) === true;
  switch (verdict) {
    case 'matches':
      return isHabit ? undefined : 'check/rate-rounded-once';
    case 'truncated':
      return isHabit ? 'check/rate-truncated' : 'check/rate-cut-once';
    case 'ceiled':
      return 'check/rate-ceiled';
    case 'mismatch':
      return 'check/rate-mismatch';
    case 'no-base':
      return 'check/rate-without-base';
    default:
      return 'check/rate-unchecked';
  }
}

/** 44.3公里 ÷ 71公里 = 62.3943661…% ≈ 62.4%; a number that is not printed, or not for sure, has a question mark. */
function expectedOf(
  { part, whole, candidates }: PrintedRate,
  { exact, verdict }: RateAudit,
): { readonly expected?: string } {
  if (verdict === 'unchecked') return {};
  const sides = (
    [
      ['part', part],
      ['whole', whole],
    ] as const
  ).map(([as, sure]) => {
    const maybe = candidates.filter((candidate) => candidate.as === as).map(({ placed }) => `${amountWords(placed)}？`);
    return sure === undefined ? (maybe[0] ?? '？') : amountWords(sure);
  });
  const division = sides.join(' ÷ ');
  if (exact === undefined) return { expected: division };
  const { percent, isExact, halfUp } = exact;
  return { expected: `${division} = ${percent}${isExact ? '' : '…'}% ≈ ${halfUp}%` };
}
