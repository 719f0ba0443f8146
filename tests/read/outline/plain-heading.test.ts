import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import { readDocument } from '../../../src/read/read-document.ts';

const title = '某县2019年民生工程进展情况';
const names = (...lines: readonly string[]) => readOutline(lines.join('\n')).items.map(({ name }) => name.text);
const water = ['农村饮水安全巩固提升工程', '已建成水厂7处，受益群众3万人。'];
const roads = ['农村道路畅通工程', '完成路面63公里，为年计划的91%。'];
const homes = ['棚户区改造', '开工260套，基本建成180套。'];
const works = [...water, ...roads, ...homes];
const called = ['农村饮水安全巩固提升工程', '农村道路畅通工程', '棚户区改造'];

describe('headings without a number', () => {
  it('name the projects of a report', () => {
    expect(names(title, ...works)).toEqual(called);
    expect(names(title, '', ...water, '', ...roads, '', ...homes)).toEqual(called);
    expect(names(title, '现通报如下：', ...works)).toEqual(called);
  });

  it('stand below numbers with 、', () => {
    const { items, sections } = readOutline([title, '一、项目进展', ...works, '二、存在问题', '进度不一。'].join('\n'));
    expect(items.map(({ name }) => name.text)).toEqual(called);
    expect(sections.map(({ title: { text } }) => text)).toEqual(['项目进展', '存在问题']);
  });

  it('have no marker', () => {
    expect(readOutline([title, ...works].join('\n')).items.map(({ marker }) => marker)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['two are too few', [title, ...water, ...roads]],
    ['no report', ['某县2019年民生工程', ...works]],
    ['other numbers', [title, ...works, '1.养老。新增床位30张，均已投用。']],
    ['lines that are broken', [title, ...works.map((line) => line.replace('。', ''))]],
    ['no sentences below', [title, ...called, ...called]],
  ])('are none: %s', (_, lines) => {
    expect(names(...lines)).not.toContain('农村饮水安全巩固提升工程');
  });
});

it('reads what a report tells under them as results', () => {
  const told = ({ ledger }: ReturnType<typeof readDocument>) =>
    ledger.flatMap(({ text, as, unit }) => (unit === undefined ? [] : [`${text}${unit} ${as}`]));
  expect(told(readDocument([title, ...works].join('\n')))).toEqual([
    '7处 actual',
    '3万人 actual',
    '63公里 actual',
    '91% claim',
    '260套 stage',
    '180套 actual',
  ]);
});

it('reads a report without any heading sentence by sentence', () => {
  const { ledger } = readDocument(`${title}\n截至8月底，已改造小区13个，完工率62%。\n`);
  expect(ledger.flatMap(({ text, as }) => (as === 'date' ? [] : [`${text} ${as}`]))).toEqual(['13 actual', '62 claim']);
});
