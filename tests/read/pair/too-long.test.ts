import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';

const issuesOf = (results: number) => {
  const told = Array.from({ length: results }, () => '新建公厕2座').join('，');
  const text = `丰水县2025年1-9月民生实事进展情况\n序号\t项目名称\t目标任务\t进展情况\n1\t公厕\t新建公厕9座\t${told}\n`;
  return readDocument(text).issues.filter(({ code }) => code === 'read/too-many-to-pair');
};

describe('a project longer than any list has', () => {
  it('is told to be unpaired', () => {
    expect(issuesOf(400)).toEqual([]);
    expect(issuesOf(401)).toMatchObject([{ severity: 'warning', received: '新建公厕2座' }]);
  });
});
