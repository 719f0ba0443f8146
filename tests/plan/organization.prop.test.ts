import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendOrganizations, organizationOf, sameOrganization } from '../../src/plan/organization.ts';
import { defaultOrganizations } from '../../src/plan/organization-table.ts';
import { runs } from '../property-runs.ts';
import { hostileNames } from './hostile-names.ts';

const prefix = fc.constantFrom('省', '市', '县', '区', '州', '盟', '旗', '自治区');
const row = fc.constantFrom(...defaultOrganizations);
const name = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary' }),
  fc.tuple(prefix, row).map(([level, { full }]) => level + full),
  fc.tuple(prefix, row, row).map(([level, { full }, plate]) => `${level}${full}（${plate.full}）`),
);

describe('organizationOf', () => {
  it('gives every form of a row one name, at every level', () => {
    fc.assert(
      fc.property(prefix, row, (level, { full, forms }) => {
        for (const form of forms) expect(organizationOf(level + form).canonical).toBe(level + full);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('keeps what it read, and reads its own canonical names as they are', () => {
    fc.assert(
      fc.property(name, (printed) => {
        const organization = organizationOf(printed);
        expect(organization.name).toBe(printed);
        expect(organizationOf(organization.canonical).canonical).toBe(organization.canonical);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('takes any names as rows of a table', () => {
    const rows = fc.array(fc.record({ full: name, forms: fc.array(name, { maxLength: 3 }) }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.array(name), (added, names) => {
        const extended = extendOrganizations(defaultOrganizations, added);
        if (!extended.ok) return;
        for (const printed of names) organizationOf(printed, { organizations: extended.value });
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('sameOrganization', () => {
  it('holds both ways, and of every name with itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameOrganization(a, a)).toBe(true);
        expect(sameOrganization(a, b)).toBe(sameOrganization(b, a));
      }),
      { numRuns: runs(1000) },
    );
  });
});
