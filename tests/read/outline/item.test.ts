import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/read/outline/body/body.ts';
import { headingsOf } from '../../../src/read/outline/body/heading.ts';
import type { Item } from '../../../src/read/outline/outline.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './items.json' with { type: 'json' };

/** The projects of some lines, where a title counts so many. */
function itemsOf(lines: readonly string[], ...totals: readonly number[]) {
  const page = pageOf(lines.join('\n'));
  const found = linesOf(page);
  return readBody(page, found, headingsOf(found), totals, 'promise', false).items;
}

type Told = readonly (string | Told)[];

/** The name of an item, its sentences, the units that lead, and what is below it. */
const told = ({ name, passages, units, items }: Item): Told => [
  name.text,
  ...passages.map(({ text }) => text),
  ...units.flatMap(({ lead }) => lead.map(({ text }) => text)),
  ...items.map(told),
];

describe('the name of a project', () => {
  it.each(rows)('$says', ({ line, item }) => {
    expect(itemsOf(['现通知如下。', line, '2.教育。']).map(told)).toEqual([item, ['教育']]);
  });

  it('ends at a colon in its first twenty-six characters', () => {
    const name = (length: number) => itemsOf([`1.${'民'.repeat(length)}：改善环境。`])[0]?.name.text.length;
    expect(name(25)).toBe(25);
    expect(name(26)).toBe(31);
  });

  it('is a promise where it has more than twenty-four characters', () => {
    const passages = (length: number) =>
      itemsOf(['各地要按月调度、按季通报、年终考核。', `1.${'民'.repeat(length)}`]).map((item) => item.passages.length);
    expect(passages(24)).toEqual([0]);
    expect(passages(25)).toEqual([1]);
  });

  it('is read with the sentences where it has more than two hundred characters', () => {
    const passages = (length: number) =>
      itemsOf(['按月调度。'.repeat(50), `1.${'民'.repeat(length)}。改善环境。`]).map((item) => item.passages.length);
    expect(passages(20)).toEqual([1]);
    expect(passages(200)).toEqual([1]);
    expect(passages(201)).toEqual([2]);
  });
});

describe('a project', () => {
  it('has no section where none stands above it', () => {
    expect(itemsOf(['1.养老。建设1家。'])).toStrictEqual([
      {
        marker: { text: '1.', span: [0, 2] },
        name: { text: '养老', span: [2, 4] },
        section: undefined,
        passages: [{ text: '建设1家。', span: [5, 10], kind: 'promise' }],
        units: [],
        items: [],
      },
    ]);
  });

  it('with others below it promises nothing by a long name', () => {
    const name = '完善困难群众救助供养体系并健全主动发现快速响应机制';
    expect(itemsOf([`（一）${name}`, '1.低保。应保尽保。'], 1).map(told)).toEqual([[name, ['低保', '应保尽保。']]]);
  });

  it('takes what stands three levels down for text of its parts', () => {
    const long = '推动城乡公共就业服务体系实现乡镇街道和村居全部覆盖';
    const lines = [
      '一、就业工程',
      '（一）培训',
      '1.技能培训。培训5人。（责任单位：县人社局）',
      '（1）摸底。',
      '（二）岗位',
      `（三）${long}`,
      '1.服务站。',
      `（四）${long}`,
      '1.服务站。建设3个。',
    ];
    expect(itemsOf(lines, 1).map(told)).toEqual([
      ['就业工程', ['培训', '培训5人。', '摸底。', '县人社局'], ['岗位'], [long, long], [long, '建设3个。']],
    ]);
  });
});
