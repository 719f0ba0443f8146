import type { cascadeIssueCatalog } from '../cascade/issues.ts';
import type { checkIssueCatalog } from '../check/issues.ts';
import type { compareIssueCatalog } from '../compare/issues.ts';
import type { divisionIssueCatalog } from '../division/issues.ts';
import type { gateIssueCatalog } from '../gate/issues.ts';
import type { linkIssueCatalog } from '../link/issues.ts';
import type { paceIssueCatalog } from '../pace/issues.ts';
import type { planIssueCatalog } from '../plan/issues.ts';
import type { progressIssueCatalog } from '../progress/issues.ts';
import type { quantityIssueCatalog } from '../quantity/issues.ts';
import type { readIssueCatalog } from '../read/issues.ts';
import type { rollupIssueCatalog } from '../rollup/issues.ts';

/** Every code an issue of this library can have. */
export type IssueCode = keyof (typeof quantityIssueCatalog &
  typeof divisionIssueCatalog &
  typeof planIssueCatalog &
  typeof progressIssueCatalog &
  typeof paceIssueCatalog &
  typeof compareIssueCatalog &
  typeof linkIssueCatalog &
  typeof cascadeIssueCatalog &
  typeof rollupIssueCatalog &
  typeof checkIssueCatalog &
  typeof gateIssueCatalog &
  typeof readIssueCatalog);
