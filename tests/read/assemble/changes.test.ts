import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../src/read/assemble/changes.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readPromise } from '../row.ts';
import rows from './changes.json' with { type: 'json' };

interface Row {
  readonly text: string;
  /** The project whose text it is. */
  readonly within?: string;
  readonly changes: readonly unknown[];
}

describe('what became of last year’s names', () => {
  it.each(rows as readonly Row[])('$text', ({ text, within, changes }) => {
    expect(changesIn({ text, span: [0, text.length] }, within).map(({ change }) => change)).toEqual(changes);
  });
});

describe('where it stands', () => {
  it('quotes the sentence, without its stop', () => {
    const text = '改善环境。甲项目退出民生工程；乙项目不再单列';
    const found = changesIn({ text, span: [100, 100 + text.length] });
    expect(found.map(({ quote }) => quote)).toEqual([
      { text: '甲项目退出民生工程', span: [105, 114] },
      { text: '乙项目不再单列', span: [115, 122] },
    ]);
  });
  it('is told of the text of a project, of that project', () => {
    const { changes, evidence } = readPromise('新建书屋20家，农家书屋转为部门日常工作。', '文化惠民工程');
    expect(changes).toEqual([
      { kind: 'retired', subject: '农家书屋', level: 'item', from: '文化惠民工程', reason: 'routine' },
    ]);
    expect(evidence.find(({ path }) => path[1] === 'changes')?.text).toBe('新建书屋20家，农家书屋转为部门日常工作');
  });
  it('is told of the section on change after those of projects', () => {
    const text =
      '某县2024年民生实事\n一、继续实施1项\n1.文化惠民工程。农家书屋转为部门日常工作。（责任单位：县文旅局）\n二、调整和退出2项\n甲类改造已单独立项，乙类治理不再单列。\n';
    expect(readDocument(text).value?.plan?.changes.map(({ subject }) => subject)).toEqual([
      '农家书屋',
      '甲类改造',
      '乙类治理',
    ]);
  });
});
