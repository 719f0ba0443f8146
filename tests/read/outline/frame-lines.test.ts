import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/read/outline/frame/frame.ts';
import { titleIn } from '../../../src/read/outline/frame/title.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './frame-lines.json' with { type: 'json' };

/** What lines say that stand around a body, and which of them said it; without a title of their own. */
function frameOf(lines: readonly string[], body = lines.length) {
  const page = pageOf(lines.join('\n'));
  const found = linesOf(page);
  const { number, signed, printed, taken, ...lists } = readFrame(page, found, undefined, body);
  const texts = Object.entries(lists).flatMap(([key, quotes]) =>
    Array.isArray(quotes) && quotes.length > 0 ? [[key, quotes.map(({ text }: { text: string }) => text)]] : [],
  );
  return {
    ...(number !== undefined && { number: number.text }),
    ...(signed !== undefined && { signed: signed.date }),
    ...(printed !== undefined && { printed: printed.date }),
    ...Object.fromEntries(texts),
    taken: [...taken].map((line) => found.indexOf(line)),
  };
}

describe('readFrame takes', () => {
  it.each(rows)('$says', ({ says: _, body, lines, ...frame }) => {
    expect(frameOf(lines, body)).toEqual(frame);
  });

  it('no line of the title for anything else', () => {
    const lines = ['关于做好民生工程的通知', '各乡镇：'];
    const page = pageOf(lines.join('\n'));
    const found = linesOf(page);
    const frame = readFrame(page, found, titleIn(page, found, true), 2);
    expect(frame.headlines).toEqual([]);
    expect(frame.recipients.map(({ text }) => text)).toEqual(['各乡镇']);
    expect(frame.taken).toEqual(new Set(found));
  });

  const long = (start: string, length: number, end: string) =>
    start + '某'.repeat(length - start.length - end.length) + end;

  it.each([
    ['an item of a list', 79, (length: number) => ['附件：任务分解表', long('1.', length, '名单')]],
    ['an attachment', 399, (length: number) => ['', long('附件：', length, '名单')]],
    ['copies', 399, (length: number) => ['抄送：县委，', long('县', length, '局')]],
    ['those it is sent to', 400, (length: number) => ['', long('各乡镇', length, '：')]],
    ['a line of printing', 79, (length: number) => ['', long('县政府', length, '2020年5月25日印发')]],
    ['a title further down', 79, (length: number) => ['', long('民生', length, '清单')]],
    ['an issuer at the very end', 23, (length: number) => ['', long('泗县', length, '人民政府')]],
    ['an issuer and its day', 80, (length: number) => ['', `泗县人民政府${' '.repeat(length - 16)}2020年5月25日`]],
  ] as const)('%s of %d characters, and no more', (_, length, lines) => {
    const last = (by: number) => {
      const all = lines(length + by).filter((line) => line !== '');
      return frameOf(all).taken.includes(all.length - 1);
    };
    expect([last(0), last(1)]).toEqual([true, false]);
  });
});
