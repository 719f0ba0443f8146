import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { expectLawful } from '../law.ts';

/** The projects of a text, each with its bodies and its amounts. */
function projectsOf(text: string) {
  const reading = readDocument(text);
  expectLawful(text, reading);
  return reading.value?.plan?.projects.map(({ name, responsibilities, targets }) => [
    name,
    responsibilities.flatMap(({ lead }) => lead).join('、'),
    ...targets.map(({ measure }) => measure?.value),
  ]);
}

const card = (name: string, content: string, unit: string) =>
  `项目名称：${name}\n建设内容：${content}\n责任单位：${unit}\n`;
const lift = card('加装电梯', '加装电梯35台，涉及居民420户', '县住建局');
const road = card('农村公路', '新改建农村公路100公里', '县交通局');

describe('a list of cards', () => {
  it('has a project for each 项目名称', () => {
    expect(projectsOf(`清河县2024年民生实事项目清单\n${lift}${road}`)).toEqual([
      ['加装电梯', '县住建局', '35', '420'],
      ['农村公路', '县交通局', '100'],
    ]);
  });

  it('tells results where a field says so', () => {
    const cards = `项目名称：加装电梯\n目标任务：加装电梯35台\n进展情况：已加装28台\n`;
    const { value } = readDocument(`清河县2024年1-9月民生实事进展情况\n${cards}${cards.replaceAll('电梯', '雨棚')}`);
    expect(value?.plan?.projects.map(({ targets }) => targets.map(({ measure }) => measure?.value))).toEqual([
      ['35'],
      ['35'],
    ]);
    expect(value?.report?.entries.map(({ name }) => name)).toEqual(['加装电梯', '加装雨棚']);
    expect(value?.report?.entries[0]?.actuals?.map(({ links }) => links?.[0]?.to)).toEqual(['1.T1']);
  });

  it.each([
    ['one card', `清河县2024年民生实事项目清单\n${lift}`],
    [
      'fields without a name',
      `清河县2024年民生实事项目清单\n${lift}${road}`.replaceAll(/：(?=加装电梯\n|农村公路\n)/g, '：\n'),
    ],
    ['numbers beside it', `清河县2024年民生实事项目清单\n${lift}${road}一、工作要求\n明确责任。\n`],
  ])('is none where there is but %s', (_, text) => {
    expect((projectsOf(text) ?? []).map(([name]) => name)).not.toContain('加装电梯');
  });
});
