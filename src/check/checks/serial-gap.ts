import type { Project } from '../../plan/project.ts';
import type { ProgressEntry } from '../../progress/progress-report.ts';
import type { Check, CheckedDocument, CheckInput, Finding } from '../finding.ts';
import { serialGaps } from '../serial-numbers.ts';
import { type FindingPlace, tellAt } from '../tell.ts';

/** Serial numbers that are missing from a list, and what that does to the units beside them. */
export const serialGap: Check = {
  code: 'serial-gap',
  about: 'both',
  why: {
    en: 'A table numbered 7, then 10, has lost merged cells, and every row below may stand beside the wrong unit; then no unit of the table is certain, the printed ones included.',
    zh: '序号由7跳到10，说明合并单元格有缺失，其下各行的责任单位可能整体错位；此时全表责任单位都只能视为推断，印出的也不例外。',
  },
  finds: ['check/serial-gap', 'check/units-not-certain'],
  check(input) {
    const projects = input.plan?.projects ?? [];
    return [
      ...gapsOf(input, 'plan', 'projects', projects),
      ...gapsOf(input, 'report', 'entries', input.report?.entries ?? []),
    ];
  },
};

/** A row of a list: a project of a plan or an entry of a report. */
type Row = Pick<Project | ProgressEntry, 'number' | 'name' | 'responsibilities'> & { readonly section?: string };

function gapsOf(
  input: CheckInput,
  document: CheckedDocument,
  key: 'projects' | 'entries',
  rows: readonly Row[],
): readonly Finding[] {
  const serials = rows.map(({ number }) => number);
  // A list of another length is of other rows.
  const printed = input.serials?.length === rows.length ? input.serials : serials;
  const gaps = sectionsOf(rows).flatMap(([from, to]) =>
    serialGaps(printed.slice(from, to)).map((gap) => ({ ...gap, after: gap.after + from })),
  );
  const placeOf = (index: number, ...rest: readonly (string | number)[]): FindingPlace => ({
    document,
    path: [key, index, ...rest],
    project: rows[index]?.name ?? '',
  });
  const told = gaps.map(({ after, first, last }) => {
    const missing = first === last ? first : `${first}–${last}`;
    const received = printed[after] ?? '';
    return tellAt(input, 'check/serial-gap', placeOf(after, 'number'), { expected: missing, received });
  });
  // Empty cells are what is left of merged ones: only in a table of such can units have slid.
  if (gaps.length === 0 || !printed.includes('')) return told;
  const stated = rows.flatMap(({ responsibilities }, index) =>
    responsibilities.flatMap(({ lead, inferred }, at) => {
      const place = placeOf(index, 'responsibilities', at);
      return inferred ? [] : [tellAt(input, 'check/units-not-certain', place, { received: lead.join('、') })];
    }),
  );
  return [...told, ...stated];
}

/** Where each section begins and ends: numbers begin anew in each. */
function sectionsOf(rows: readonly Row[]): readonly (readonly [from: number, to: number])[] {
  const starts = rows.flatMap(({ section }, index) =>
    index === 0 || section !== rows[index - 1]?.section ? [index] : [],
  );
  return starts.map((from, index) => [from, starts[index + 1] ?? rows.length]);
}
