import { describe, expect, it } from 'vitest';
import { bodyTree } from '../../../src/read/outline/body/body-tree.ts';
import { headingsOf } from '../../../src/read/outline/body/heading.ts';
import { projectRanks } from '../../../src/read/outline/body/project-rank.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './ranks.json' with { type: 'json' };

describe('projectRanks are', () => {
  it.each(rows)('$says', ({ lines, totals = [], ranks }) => {
    const page = pageOf(lines.join('\n'));
    const found = linesOf(page);
    const { nodes } = bodyTree(page, found, headingsOf(found));
    expect(projectRanks(page, nodes, totals)).toEqual(ranks);
  });
});
