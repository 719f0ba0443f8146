import { readFileSync } from 'node:fs';
import { readDocument } from 'minsheng/read';
import { findingsOf, findingTable } from '../reading/findings.ts';
import { ledgerCounts } from '../reading/ledger-counts.ts';
import { doubtfulPlaces } from '../reading/places.ts';
import { whatCameOfIt, whatIsPromised } from '../reading/promises-and-results.ts';
import { theFrame } from '../reading/the-frame.ts';
import { heading } from './heading.ts';

/** Part 5 of the tour: a notice and a bulletin, made up in the form of the genre, from text to entities 读文. */
export function theDocuments(): void {
  heading('5 · From the text: a notice and a bulletin of 清河县 (made up) 读文');
  const notice = specimen('notice.txt');
  console.log(theFrame(notice));
  console.log(`\nThe notice, every target in its own characters 目标任务:\n\n${whatIsPromised(notice)}`);
  console.log(`\nWhat became of every number 数字台账:\n\n${ledgerCounts(notice)}`);
  console.log(`\nPlaces a person should look at 存疑之处:\n\n${doubtfulPlaces(notice)}`);
  console.log(`\nWhat a statistician would ask 核验发现:\n\n${findingTable(notice, findingsOf(notice))}`);

  const bulletin = specimen('bulletin.txt');
  console.log(`\nThe bulletin, every result with the target it answers 进展情况:\n\n${whatCameOfIt(bulletin)}`);
  const warnings = findingsOf(bulletin).filter(({ severity }) => severity !== 'note');
  console.log(`\nWhat a statistician would ask first 核验发现:\n\n${findingTable(bulletin, warnings)}`);
  console.log(
    `\n… and ${findingsOf(bulletin).length - warnings.length} notes; npx tsx examples/read-a-notice.ts shows all.`,
  );
}

function specimen(name: string) {
  const text = readFileSync(new URL(`../specimens/${name}`, import.meta.url), 'utf8');
  return { text, reading: readDocument(text) };
}
