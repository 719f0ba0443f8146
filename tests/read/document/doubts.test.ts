import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';

const list = '1.改造老旧小区。改造老旧小区7个。（责任单位：县住建局）\n';
const bulletin = (...rows: readonly string[]): string =>
  `某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n${rows.map((row) => `${row}\n`).join('')}`;
const messages = (text: string): readonly string[] => readDocument(text).issues.map(({ message }) => message);

describe('what a person should look at', () => {
  it.each([
    [
      'a number that is damaged in print',
      `皖政〔202124号\n某县2024年民生实事\n${list}`,
      ['202124 looks damaged; it is kept as printed'],
    ],
    [
      'serial numbers that are lost, each of them',
      bulletin('1\t市住建局\t改造\t改造小区22个\t改造小区11个', '4\t市民政局\t养老\t新增床位22张\t新增床位11张'),
      ['Serial numbers 2、3 are missing: cells were lost, and no unit label of the table is certain'],
    ],
    [
      'no rate that its target is known of',
      bulletin('1\t市住建局\t改造\t改造小区22个\t改造小区11个，完成任务的50%'),
      [],
    ],
    [
      'a rate of which nothing is known',
      bulletin('1\t市住建局\t改造\t改造小区22个\t完成任务的50%'),
      ['完成任务的50% belongs to no target that can be told'],
    ],
    ['no division where a group stands alone', '民生工作领导小组成员名单\n组  长：甲某某  县长\n', []],
    [
      'parts that cannot be summed, as the gate says',
      bulletin('1\t市民政局\t低保\t保障5万人\t保障5.12万人，其中城市0.68万人、农村约4.44万人'),
      ['the parts of 1.A1 are said to be all, but cannot be summed: 1.A3 about 4.44万人'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(messages(text)).toEqual(wanted);
  });
});

describe('a text without what is asked for', () => {
  it.each([
    [readDocument, '某县2024年民生实事', 'The text holds no project 项目'],
    [readDocument, `民生实事\n${list}`, 'The text does not say which year it is about'],
    [readWorkPlan, `民生实事\n${list}`, 'The text does not say which year it is about'],
    [readProgressReport, `民生实事\n${list}`, 'The text does not say which time it reports on'],
    [readLeadingGroup, `某县2024年民生实事\n${list}`, 'The text holds no leading group 领导小组'],
  ] as const)('has no value, by %o', (read, text, why) => {
    const reading = read(text);
    expect(reading).not.toHaveProperty('value');
    expect(reading.issues.at(-1)?.message).toBe(why);
  });
  it('has none where it reports of no time', () => {
    const text = bulletin('1\t市住建局\t改造\t改造小区22个\t改造小区11个').replace('2024年1-6月', '');
    const { value, issues } = readDocument(text);
    expect([value, issues.at(-1)?.code]).toEqual([undefined, 'read/period-not-found']);
  });
  it('may report of projects it does not tell', () => {
    const { value } = readDocument('某县2024年1-6月民生工程进展情况\n\n各项工作有序推进。\n');
    expect([value?.kind, value?.plan, value?.report?.entries]).toEqual(['report', undefined, []]);
  });
});

describe('where a number stands', () => {
  const told = (text: string, read: (text: string) => Reading<unknown> = readDocument) =>
    read(text).ledger.flatMap(({ text: digits, unit, as }) => (unit === undefined ? [] : [`${digits}${unit} ${as}`]));
  it.each([
    [
      'a sentence of results among promises',
      `某县2024年民生实事\n1.养老。新增床位10张。已建成5张。\n`,
      ['10张 target', '5张 actual'],
    ],
    [
      'a column of targets',
      '某县2024年民生实事清单\n序号\t项目名称\t目标任务\t责任单位\n1\t养老\t新增床位10张，已有5张\t县民政局\n',
      ['10张 target', '5张 target'],
    ],
    [
      'money above the headings of a list',
      `某县2024年民生实事\n截至8月底，全县拨付资金25.6亿元。\n${list}`,
      ['8月 date', '25.6亿元 scope', '7个 target'],
    ],
    [
      'money above the headings of a report',
      `某县2024年1-6月民生实事进展情况\n截至8月底，全县拨付资金25.6亿元。\n${list}`,
      ['8月 date', '25.6亿元 funding', '7个 actual'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
  it('is told by who knows what the text is', () => {
    expect(told(`民生实事\n${list}`, readWorkPlan)).toEqual(['7个 target']);
    expect(told(`民生实事\n${list}`, readProgressReport)).toEqual(['7个 actual']);
  });
  it('is in no project where it stands above them all', () => {
    const { ledger } = readDocument(`某县2024年民生实事\n12\n${list}2.就业。新增就业20人。\n`);
    expect(ledger.find(({ text }) => text === '12')).not.toHaveProperty('path');
  });
});
