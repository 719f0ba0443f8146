// The door minsheng/display: what people read, tables and issues, in Chinese and English.

export { type TargetRow, targetRows } from '../plan/target-rows.ts';
export { describeIssue } from '../wording/describe-issue.ts';
export type { IssueCode } from '../wording/issue-code.ts';
export { type Display, type Displayable, display, type FlatCell, type FlatRow } from './display.ts';
export type { DisplayOptions } from './settings.ts';
export type { Column, DisplayLocale, Table } from './table.ts';
