// The door minsheng/display: what people read, tables and issues, in Chinese and English.

export { describeIssue, type IssueCode } from '../wording/describe-issue.ts';
export { type Display, type Displayable, display } from './display.ts';
export type { DisplayOptions } from './settings.ts';
export type { Column, DisplayLocale, Table } from './table.ts';
