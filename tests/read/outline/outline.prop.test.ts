import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import { fold } from '../../../src/read/text/fold.ts';
import { runs } from '../../property-runs.ts';
import { besideRepository } from '../../samples/transcription.ts';

/** Pieces that documents of the genre are made of, whole and broken. */
const pieces = [
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '12.',
    '２、',
    '*3.',
    '（1）',
    '第一项 ',
    '\u2003',
    '　　',
    '\t',
    '\t\t',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...[
    '新增3项民生工程',
    '完善4项',
    '调整和退出3项',
    '工作要求',
    '15分钟健身圈',
    '改造7个',
    '。',
    '；',
    '，',
    '、',
    '：',
    '等',
    '“351”',
  ],
  ...[
    '（牵头责任单位：县民政局、县卫健委）',
    '(责任单位:',
    '协同责任单位：',
    '）',
    '(',
    '牵头责任领导：张某。',
    '（市教育局负责）',
  ],
  ...[
    '泗县人民政府关于',
    '2020年实施33项民生工程的通知',
    '泗政发〔2020〕14号',
    '皖政〔202124号',
    '各乡镇人民政府：',
    '抄送：县委，县法院。',
  ],
  ...[
    '2020年4月8日',
    '二○二○年四月八日',
    '2020年5月25日印发',
    '访问次数:9627',
    '- 2 -',
    'GONGGAO',
    '附件：1.名单',
    '《方案》（皖政〔2017〕58号）',
  ],
  ...[
    '序号\t实施单位\t项目名称\t目标任务\t进展情况\n',
    '7\t市水务局\t饮水\t5处\t完成3处\n',
    '\t\t水利\t4个\t已批复\n',
    '10\t',
  ],
  ...[
    '组  长：',
    '成  员：',
    '王  某  县长',
    '县财政局（地方金融监管局）局长',
    '办公室设在县财政局，王某兼任办公室主任。',
  ],
  ...['5.36万平方米', '46.57 亿\n元', '.', '５', '9', '\uD800', '𠮷', '\u200B', '1-6月', '上半年'],
];
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Every quote of a value, wherever it stands. */
function quotesIn(value: unknown): readonly { readonly text: string; readonly span: readonly [number, number] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'span' in value ? [value as { text: string; span: [number, number] }] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

/** What breaks a law, for any text; nothing is the empty list. */
function faults(source: string): readonly string[] {
  const outline = readOutline(source);
  const found: string[] = [];
  for (const { text: quoted, span } of quotesIn(outline)) {
    if (source.slice(span[0], span[1]) !== quoted || span[0] > span[1])
      found.push(`${span.join('–')} is not «${quoted}»`);
  }
  const owners = new Map<number, number>();
  for (const { text: quoted, span } of outline.marks) {
    if (!/^[0-9０-９]+(?:[.．][0-9０-９]+)?$/.test(quoted)) found.push(`«${quoted}» is not one number`);
    for (let at = span[0]; at < span[1]; at += 1) owners.set(at, (owners.get(at) ?? 0) + 1);
  }
  const all = (items: typeof outline.items): typeof outline.items =>
    items.flatMap((item) => [item, ...all(item.items)]);
  const sentences = [
    outline.prose,
    outline.changes,
    outline.requirements,
    ...all(outline.items).map(({ passages }) => passages),
  ];
  for (const { span } of sentences.flat()) {
    for (let at = span[0]; at < span[1]; at += 1)
      if (/[0-9０-９]/.test(source.charAt(at))) owners.set(at, (owners.get(at) ?? 0) + 1);
  }
  for (const { index } of source.matchAll(/[0-9０-９]/g)) {
    if (owners.get(index) !== 1) found.push(`the digit at ${index} is claimed ${owners.get(index) ?? 0} times`);
  }
  return found;
}

describe('readOutline, for any text', () => {
  it('quotes what stands there, and has every digit once: marked, or in a sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(faults(source)).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('does so for documents with pieces cut out and put in', ({ skip }) => {
    const documents = ['000', '001', '003', '004'].flatMap((id) => {
      const found = besideRepository('seeds', id);
      return 'text' in found ? [found.text] : [];
    });
    if (documents.length === 0 && !process.env['CI']) skip('../shared/seeds is not there');
    for (const document of documents) expect(faults(document)).toEqual([]);
    const cut = fc.tuple(fc.constantFrom(...documents), fc.nat(8000), fc.nat(400), fc.constantFrom('', ...pieces));
    fc.assert(
      fc.property(cut, ([document, start, length, piece]) => {
        expect(faults(document.slice(0, start) + piece + document.slice(start + length))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('says the same with other line breaks', () => {
    fc.assert(
      fc.property(text, (source) => {
        const unix = source.replaceAll('\r\n', '\n');
        const names = (of: string) => readOutline(of).items.map(({ name }) => name.text.replaceAll('\r\n', '\n'));
        expect(names(unix.replaceAll('\n', '\r\n'))).toEqual(names(unix));
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('fold', () => {
  it('keeps every offset, and folds nothing twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = fold(source);
        expect(folded).toHaveLength(source.length);
        expect(fold(folded)).toBe(folded);
        expect(fold(source.slice(0, 10))).toBe(folded.slice(0, 10));
      }),
      { numRuns: runs(300) },
    );
  });
});
