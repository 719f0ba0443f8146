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
  full: 30,
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

export const readCases: readonly BenchCase[] = [againstChrono, againstRecognizers, againstDecode, growth];
