/**
 * How is a reading corrected and kept? 读错的怎么更正并留存？
 *
 * A person looks over what was read and writes down what should be otherwise, as JSON. The corrections are kept beside the
 * document and laid over each new reading of it: nothing is typed twice, and what a person said is told apart from what was read.
 * Run: npx tsx examples/correct-a-reading.ts
 */
import { readFileSync } from 'node:fs';
import type { When } from 'minsheng';
import { display } from 'minsheng/display';
import {
  applyCorrections,
  type Correction,
  figuresOf,
  type ReadDocument,
  type Reading,
  readDocument,
} from 'minsheng/read';

const text = readFileSync(new URL('specimens/notice.txt', import.meta.url), 'utf8');
const reading = readDocument(text);

// 1. What is doubtful, with its characters and its place in the value.
const doubtful = (of: Reading<ReadDocument>) => figuresOf(of).filter((one) => one.doubtful);
for (const { figure, owner, evidence, path } of doubtful(reading)) {
  console.log(`${owner?.name}: “${evidence[0]?.text}” is a doubtful ${figure.as}, at ${path.join('.')}`);
}

// 2. What the person says. The training is one in all, and due in October; 18万元 is a ceiling; persons on an allowance are a
//    state, not work: that role was concluded from the words, and wrongly. The characters go with it, so that none of it is laid on
//    another figure when the document is read again with a line more.
const kept = `[
  { "path": ["plan", "projects", 0, "targets", 3, "when"], "value": { "printed": "10月底前", "to": "2024-10-31" },
    "quote": "组织托育从业人员培训1次" },
  { "path": ["plan", "projects", 1, "targets", 2, "measure", "bound"], "value": "at-most", "quote": "每台补助18万元" },
  { "path": ["plan", "projects", 4, "targets", 0, "role"], "value": "stock", "quote": "对一、二级2130名残疾人" },
  { "path": ["plan", "projects", 40, "name"], "value": "no such project" }
]`;
const corrections: readonly Correction[] = JSON.parse(kept);

// 3. Laid over the reading, through the same gates as JSON. One that leads nowhere is told, and the others hold.
const corrected = applyCorrections(reading, corrections);
const valueAt = (value: unknown, path: Correction['path']) =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
const show = (value: unknown) =>
  value === undefined ? '—' : typeof value === 'string' ? value : (value as When).printed;
const shown = corrections.slice(0, 3).map(({ path, quote = '' }) => ({
  Project: reading.value?.plan?.projects[Number(path[2])]?.name ?? '',
  Where: path.slice(3).join('.'),
  Read: show(valueAt(reading.value, path)),
  Corrected: show(valueAt(corrected.value, path)),
  Characters: quote,
}));
console.log(`\n${display(shown)}\n`);
for (const { code, message } of corrected.issues.filter(({ code }) => code === 'read/unknown-path'))
  console.log(code, message);
console.log(`Doubtful numbers: ${doubtful(reading).length} before, ${doubtful(corrected).length} after.`);

// 4. Replayed: the same document read again, the same corrections, the same value. The reading itself was not changed.
const again = applyCorrections(readDocument(text), JSON.parse(kept));
console.log(`Replayed alike: ${JSON.stringify(again) === JSON.stringify(corrected)}.`);
