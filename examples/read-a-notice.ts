/**
 * What does this document say? 这份文件说了什么？
 *
 * Reads a notice, a bulletin or a list of members, and shows a person what was read: the frame, what is promised and what came
 * of it in the document's own characters, what became of every number, the places to look at, and what a statistician would
 * ask. Without a file it reads the specimens in examples/specimens.
 * Run: npx tsx examples/read-a-notice.ts [FILE]
 */
import { readFileSync } from 'node:fs';
import { readDocument } from 'minsheng/read';
import { findingsOf, findingTable } from './reading/findings.ts';
import { ledgerCounts } from './reading/ledger-counts.ts';
import { doubtfulPlaces } from './reading/places.ts';
import { whatCameOfIt, whatIsPromised, whoAnswers } from './reading/promises-and-results.ts';
import { theFrame } from './reading/the-frame.ts';

const given = process.argv[2];
const specimens = ['notice.txt', 'bulletin.txt'].map((name) => new URL(`specimens/${name}`, import.meta.url));

for (const file of given === undefined ? specimens : [given]) {
  const text = readFileSync(file, 'utf8');
  const read = { text, reading: readDocument(text) };
  const { plan, report } = read.reading.value ?? {};
  const section = (title: string, shown: string): void => console.log(`\n── ${title}\n\n${shown}`);
  section('The document 公文要素', theFrame(read));
  if (plan) {
    section('What is promised 目标任务', whatIsPromised(read));
    section('Who answers for it 责任单位', whoAnswers(read));
  }
  if (report) section('What came of it 进展情况', whatCameOfIt(read));
  section('What became of every number 数字台账', ledgerCounts(read));
  section('Places to look at 存疑之处', doubtfulPlaces(read));
  if (plan || report) section('What a statistician would ask 核验发现', findingTable(read, findingsOf(read)));
}
