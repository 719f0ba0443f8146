export { anhuiChanges, type DivisionChange } from './anhui-changes.ts';
export type { AreaWeight, DivisionAmount } from './apportion.ts';
export { divisionTreeAt } from './division-tree-at.ts';
export { type CodeTableRow, type DivisionsAtOptions, divisionsAt } from './divisions-at.ts';
export { formerNames } from './former-names.ts';
export { tableYears } from './packed-table.ts';
export { type RestatedAmount, type RestatedPart, type RestateOptions, restate } from './restate.ts';
export { type Succession, type SuccessionKind, successors } from './successors.ts';
