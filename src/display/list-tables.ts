import type { Issue } from '../issue.ts';
import type { DueTarget } from '../plan/due-targets.ts';
import type { OrganizationDuties } from '../plan/responsibilities.ts';
import { describeIssue } from '../wording/describe-issue.ts';
import { columnsOf, listed } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** Issues as a table 问题清单. */
export function issueTable(issues: readonly Issue[], { locale }: DisplaySettings): Table {
  return {
    columns: columnsOf(['severity', 'code', 'message', 'path'], locale),
    rows: issues.map((issue) => [
      valueWord(issue.severity, locale),
      issue.code,
      describeIssue(issue, locale),
      issue.path.join('.'),
    ]),
    notes: [`${headerWord('issues', locale)} ${issues.length}`],
  };
}

/** Duties as a table 部门任务清单. */
export function dutiesTable(duties: readonly OrganizationDuties[], { locale }: DisplaySettings): Table {
  return {
    columns: columnsOf(['organization', 'leads', 'joins'], locale),
    rows: duties.map(({ organization, leads, joins }) => [
      organization,
      ...[leads, joins].map((list) =>
        listed(
          list.map(({ name }) => name),
          locale,
        ),
      ),
    ]),
    notes: [],
  };
}

/** Due targets as a table 到期清单. */
export function dueTable(items: readonly DueTarget[], { locale }: DisplaySettings): Table {
  return {
    columns: columnsOf(['due', 'status', 'days', 'project', 'indicator', 'inferred'], locale, ['days']),
    rows: items.map((item) => [
      item.status === 'unknown' ? '' : item.due,
      valueWord(item.status, locale),
      item.status === 'unknown' ? '' : `${item.days}`,
      item.project.name,
      item.target.indicator,
      item.inferred ? valueWord('yes', locale) : '',
    ]),
    notes: [],
  };
}
