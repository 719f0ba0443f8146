import { describe, expect, it } from 'vitest';
import { columnRole } from '../../../src/read/outline/table/table-columns.ts';
import { fold } from '../../../src/read/text/fold.ts';
import rows from './heads.json' with { type: 'json' };

describe('columnRole', () => {
  it.each(rows)('«$head» is the head of $role', ({ head, role }) => {
    expect(columnRole(fold(head)) ?? null).toBe(role);
  });
});
