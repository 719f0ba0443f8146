import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/index.ts';
import { type FigureRow, figuresOf } from './figures.ts';
import rows from './measure.json' with { type: 'json' };

describe.each(Object.entries<readonly FigureRow[]>(rows))('%s', (_, group) => {
  it.each(group)('$promise | $result', (row) => {
    expect(figuresOf(row)).toStrictEqual(row.figures);
  });
});

it('a list whose last value has the unit lends it to those before', () => {
  const text =
    '某县2024年民生实事\n1.教育。入园率、巩固率、升学率分别提高2.1个、5.6个和3.3个百分点，培训3万、5万人。（责任单位：县局）\n';
  const targets = readDocument(text).value?.plan?.projects[0]?.targets;
  expect(targets?.map(({ measure }) => [measure?.value, measure?.unit, measure?.unitMeant])).toEqual([
    ['2.1', '个', '个百分点'],
    ['5.6', '个', '个百分点'],
    ['3.3', '个百分点', undefined],
    ['3', '万', '万人'],
    ['5', '万人', undefined],
  ]);
});
