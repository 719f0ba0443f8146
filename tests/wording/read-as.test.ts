import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { readAs } from '../../src/wording/read-as.ts';

describe('what a number was read as', () => {
  it('is said in Chinese among Chinese words', () => {
    const { issues } = readDocument(
      '清河县2024年1项民生实事\n一、普惠托育。新增托位260个，组织培训1次。（责任单位：县卫健委）\n',
    );
    expect(issues.map((issue) => describeIssue(issue, 'zh-CN'))).toEqual(['1次读作目标，存疑，请人工核对']);
    expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual(['1次 is read as target; a person should look']);
  });
  it('stays as it is where a rule of the caller names it', () => {
    expect(readAs('taget')).toBe('taget');
  });
});
