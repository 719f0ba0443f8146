import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import { readDocument } from '../../../src/read/read-document.ts';

const title = '关于某区2023年民生实事项目进展情况的报告';
const childcare = [
  '（一）扩大托育',
  '1.目标任务：新增托位400个。',
  '2.进展情况：已新增托位252个。',
  '3.存在问题：无。',
];
const markets = ['（二）改造市场', '1.目标任务：改造市场5家。', '2.进展情况：完工2家。', '3.下一步打算：加快施工。'];
const names = (...lines: readonly string[]) => readOutline(lines.join('\n')).items.map(({ name }) => name.text);

describe('the numbered fields of a project', () => {
  it('are no projects', () => {
    expect(names(title, ...childcare, ...markets)).toEqual(['扩大托育', '改造市场']);
    const fields = [...childcare, ...markets].map((line) => line.replace(/^([0-9])\./, '（$1）'));
    expect(names(title, ...fields)).toEqual(['扩大托育', '改造市场']);
  });

  it('say what was promised and what came of it', () => {
    const { value } = readDocument([title, ...childcare, ...markets].join('\n'));
    expect(value?.plan?.projects.map(({ targets }) => targets.map(({ measure }) => measure?.value))).toEqual([
      ['400'],
      ['5'],
    ]);
    const told = value?.kind === 'report' ? value.report?.entries.map(({ actuals }) => actuals) : undefined;
    expect(told?.map((actuals) => actuals.map(({ measure }) => measure?.value))).toEqual([['252'], ['2']]);
  });

  it('are projects where only one is told so', () => {
    expect(names(title, ...childcare)).toEqual(['目标任务', '进展情况', '存在问题']);
  });
});
