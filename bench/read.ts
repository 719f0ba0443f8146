import { existsSync, readdirSync, readFileSync } from 'node:fs';
import recognizers from '@microsoft/recognizers-text-number';
import { zh } from 'chrono-node';
import { readDocument } from 'minsheng/read';
import type { BenchCase } from './bench-case.ts';

const folders = ['../shared/seeds', 'examples/specimens'];

/** The real documents where they are at hand, else the specimens. */
function documents(): readonly string[] {
  const folder = folders.find((path) => existsSync(path)) ?? '';
  return readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

function readAll(texts: readonly string[], times: number): void {
  for (let time = 0; time < times; time += 1) for (const text of texts) readDocument(text);
}

/** Each digit of the text stands in the ledger: what is measured is the whole reading. */
function isWhole(texts: readonly string[]): void {
  for (const text of texts) {
    const digits = (text.match(/[0-9]/g) ?? []).length;
    const told = readDocument(text).ledger.reduce((sum, { amount }) => sum + amount.replace('.', '').length, 0);
    if (digits !== told) throw new Error(`${told} of ${digits} digits are in the ledger`);
  }
}

/** The documents read whole, against one who finds only dates. */
const againstChrono: BenchCase = {
  case: 'documents read whole, ledger included',
  limit: 1,
  against: 'chrono-node zh.hans, which finds only dates',
  small: 1,
  full: 40,
  prepare(size) {
    const texts = documents();
    return {
      ours: () => readAll(texts, size),
      theirs: () => {
        for (let time = 0; time < size; time += 1) for (const text of texts) zh.hans.parse(text);
      },
      verify: () => isWhole(texts),
    };
  },
};

/** The documents read whole, against one who finds only numbers. */
const againstRecognizers: BenchCase = {
  case: 'documents read whole, against numbers alone',
  limit: 0.1,
  against: '@microsoft/recognizers-text-number, which finds only numbers',
  small: 1,
  full: 3,
  prepare(size) {
    const texts = documents();
    return {
      ours: () => readAll(texts, size),
      theirs: () => {
        for (let time = 0; time < size; time += 1) for (const text of texts) recognizers.recognizeNumber(text, 'zh-cn');
      },
      verify: () => isWhole(texts),
    };
  },
};

/** Against turning the bytes into text: how far reading is from free. */
const againstDecode: BenchCase = {
  case: 'documents read whole, against decoding their bytes',
  limit: null,
  against: 'TextDecoder on the same bytes',
  small: 1,
  full: 40,
  prepare(size) {
    const texts = documents();
    const bytes = texts.map((text) => new TextEncoder().encode(text));
    const decoder = new TextDecoder();
    return {
      ours: () => readAll(texts, size),
      theirs: () => {
        for (let time = 0; time < size; time += 1) for (const list of bytes) decoder.decode(list);
      },
      verify: () => isWhole(texts),
    };
  },
};

/** Twice the text, twice the time. */
const growth: BenchCase = {
  case: '2 MB of documents read, against 1 MB',
  limit: 2.3,
  against: 'half as much',
  small: 1,
  full: 13,
  rounds: 3,
  prepare(size) {
    const text = documents().join('\n\n');
    const [twice, once] = [text.repeat(size * 2), text.repeat(size)];
    return {
      ours: () => readDocument(twice),
      theirs: () => readDocument(once),
      verify: () => isWhole([once]),
    };
  },
};

/** What one line may be made of to make a reader search again and again. */
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['list marks', '1、'],
  ['counts', '培训1人，'],
  ['parts', '其中1人，'],
  ['opening brackets', '（'],
  ['opening quotes', '“'],
  ['digits', '1'],
  ['points', '1.1.'],
  ['heading numbers', '（一）'],
  ['rates', '完成任务1%，'],
  ['cells', '1\t'],
  ['responsible units', '（责任单位：县局）'],
  ['marks', '、，。'],
  ['comparators', '不低于'],
  ['ranges', '1-'],
  ['counts without marks', '1人'],
  ['years', '2020年'],
];

/** A line of one to three megabytes, against half of it: nothing is looked at more often for being farther on. */
const hostileCases: readonly BenchCase[] = hostile.map(([name, piece]) => ({
  case: `a line of ${name}, twice as long`,
  limit: 2.3,
  against: 'half of it',
  small: 5000,
  full: 500_000,
  rounds: 3,
  prepare: (size) => {
    const once = piece.repeat(Math.ceil(size / piece.length));
    return { ours: () => readDocument(once + once), theirs: () => readDocument(once) };
  },
}));

export const readCases: readonly BenchCase[] = [
  againstChrono,
  againstRecognizers,
  againstDecode,
  growth,
  ...hostileCases,
];
