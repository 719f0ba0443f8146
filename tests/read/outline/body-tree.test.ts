import { describe, expect, it } from 'vitest';
import { bodyTree, paragraphsOf } from '../../../src/read/outline/body/body-tree.ts';
import { headingsOf } from '../../../src/read/outline/body/heading.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';

/** The paragraphs of some lines, with the length of the number before those that have one. */
function paragraphs(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const found = linesOf(page);
  return paragraphsOf(found, headingsOf(found)).map(({ stretch: [start, end], heading }) => {
    const text = page.text.slice(start, end);
    return heading === undefined ? text : [text, heading.length];
  });
}

const sentence =
  '各地各有关部门要把实施民生工程作为增进群众福祉的重要抓手切实加强组织领导细化工作措施压实工作责任强化资金保障按月调度按季通报确保年度目标任务如期完成并于每月五日前将上月进展情况报县民生办汇总后呈县政府主要负责同志审阅同时抄送县财政局县审计局备查';

/** A paragraph as a page prints it that has room for so many characters, in so many full lines and a short one. */
const page = (width: number, full: number) => [
  ...Array.from({ length: full }, (_, line) => sentence.slice(line * width, (line + 1) * width)),
  '。',
];

describe('paragraphsOf', () => {
  it.each([18, 19, 20])('joins lines that a page of %d characters broke', (width) => {
    expect(paragraphs(...page(width, 6))).toEqual([page(width, 6).join('\n')]);
  });

  it('joins none of a narrower page, and none of fewer than six lines', () => {
    expect(paragraphs(...page(17, 7))).toEqual(page(17, 7));
    expect(paragraphs(...page(20, 5))).toEqual(page(20, 5));
  });

  it('joins none where most long lines end their sentences', () => {
    const whole = '改造老旧小区十二个惠及居民三千余户。';
    const text = page(20, 6);
    const wholes = (count: number) => Array.from({ length: count }, () => whole);
    expect(paragraphs(...text, ...wholes(6))).toEqual([text.join('\n'), ...wholes(6)]);
    expect(paragraphs(...text, ...wholes(7))).toEqual([...text, ...wholes(7)]);
  });

  it('joins no line that is much shorter than the others', () => {
    const joined = (width: number) =>
      paragraphs(...page(25, 4).slice(0, 4), '', sentence.slice(0, width), '按月调度。', ...page(25, 2)).length;
    expect(joined(20)).toBe(3);
    expect(joined(19)).toBe(4);
  });

  it('joins none behind an empty line, and none that a number begins', () => {
    const lines = page(20, 6);
    expect(paragraphs(...lines.slice(0, 6), '', '按月调度。')).toEqual([lines.slice(0, 6).join('\n'), '按月调度。']);
    expect(paragraphs(...lines.slice(0, 6), '一、按月调度。')).toEqual([
      lines.slice(0, 6).join('\n'),
      ['一、按月调度。', 2],
    ]);
  });

  it.each([
    [['到位资金46.57', '亿元，拨付率90%。'], 1],
    [['到位资金46.57 亿', '元，拨付率90%。'], 1],
    [['培训5000', '人。'], 1],
    [['到位资金46.57', '目前拨付率90%。'], 2],
    [['2021年新建2所。', '人员到位。'], 2],
    [['新建幼儿园', '人员到位。'], 2],
    [['培训5000', '', '人。'], 2],
  ])('makes of %j so many', (lines, count) => {
    expect(paragraphs(...lines)).toHaveLength(count);
  });
});

describe('bodyTree', () => {
  const treeOf = (...lines: readonly string[]) => {
    const text = pageOf(lines.join('\n'));
    const found = linesOf(text);
    const { before, nodes } = bodyTree(text, found, headingsOf(found));
    return [
      before.map(([start, end]) => text.text.slice(start, end)),
      ...nodes.map((node) => [
        text.text.slice(node.stretch[0] + node.heading.content, node.nameEnd),
        node.role,
        node.decides ? 'decides' : '',
        node.above.join(),
        node.paragraphs.map(([start, end]) => text.text.slice(start, end)).join('|'),
      ]),
    ];
  };

  const rolesOf = (...lines: readonly string[]) =>
    treeOf(...lines)
      .slice(1)
      .map(([, role]) => role);

  it.each(['总体进展', '基本情况', '总体情况'])('has projects below %s where they stand nowhere else', (state) => {
    expect(rolesOf(`一、${state}`, '（一）养老', '1.建设1家。', '二、下一步打算', '（一）加快进度')).toEqual([
      'projects',
      'projects',
      'projects',
      'other',
      'other',
    ]);
    expect(rolesOf(`一、${state}`, '（一）养老', '二、项目', '（一）就业')).toEqual([
      'other',
      'other',
      'projects',
      'projects',
    ]);
    expect(rolesOf(`一、${state}`, '到位1亿元。', '二、存在问题', '（一）进度')).toEqual(['other', 'other', 'other']);
  });

  it('has of each heading its name, its role, what stands above it and below', () => {
    expect(
      treeOf(
        '现通知如下。',
        '一、项目 。说明',
        '（一）养老',
        '1.建设1家。',
        '建于城区。',
        '2.改造',
        '（二）工作机制',
        '二、工作要求',
        '（一）民生项目',
        '各地要重视。',
        '按月调度。',
      ),
    ).toEqual([
      ['现通知如下。'],
      ['项目', 'projects', 'decides', '', ''],
      ['养老', 'projects', 'decides', '1', ''],
      ['建设1家', 'projects', 'decides', '1,2', '建于城区。'],
      ['改造', 'projects', 'decides', '1,2', ''],
      ['工作机制', 'requirements', 'decides', '1', ''],
      ['工作要求', 'requirements', 'decides', '', ''],
      ['民生项目', 'requirements', '', '1', '各地要重视。|按月调度。'],
    ]);
  });
});
