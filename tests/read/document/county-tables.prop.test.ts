import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { runs } from '../../property-runs.ts';
import { expectLawful } from '../law.ts';

const names = ['甲县', '乙区', '丙县', '丁市', '戊县', '己区'];
const amount = fc.integer({ min: 1, max: 99_999 });

/** Rows of a county with its task and what was done of it; `undefined` where nothing is printed. */
const counties = fc
  .array(fc.tuple(amount, fc.option(amount, { nil: undefined })), { minLength: 2, maxLength: names.length })
  .map((rows) => rows.map(([task, done], index) => ({ name: names[index] as string, task, done })));

type Rows = readonly { readonly name: string; readonly task: number; readonly done: number | undefined }[];

const title = '示例市2024年1-6月农村改厕进展情况表';
const heads = ['县区', '任务（户）', '完成（户）', '排名'];

const forms: readonly ((rows: readonly (readonly string[])[]) => string)[] = [
  (rows) => [title, ...rows.map((cells) => cells.join('\t'))].join('\n'),
  (rows) => [title, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
  (rows) => [title, ...rows.flat()].join('\n'),
];

const cellsOf = (rows: Rows, none: string) =>
  rows.map(({ name, task, done }, index) => [name, `${task}`, done === undefined ? none : `${done}`, `${index + 1}`]);

it('A table with a division a row is read as it was made, by tabs, by bars, with a cell a line', () => {
  fc.assert(
    fc.property(counties, fc.constantFrom(...forms), fc.constantFrom('—', '/', '－'), (rows, form, none) => {
      const sum = rows.reduce((all, { task }) => all + task, 0);
      const text = form([heads, ...cellsOf(rows, none), ['合计', `${sum}`, '—', '—']]);
      const reading = readDocument(text);
      const { value } = reading;
      const [project] = value?.plan?.projects ?? [];
      const told = (
        figures: readonly { scope?: { divisions?: readonly string[] }; measure?: { value: string } }[] = [],
      ) => figures.map(({ scope, measure }) => [scope?.divisions?.join('') ?? '', measure?.value]);
      expect(told(project?.targets)).toEqual([...rows.map(({ name, task }) => [name, `${task}`]), ['', `${sum}`]]);
      // All the parts are there: the total is theirs.
      const parts = (project?.targets ?? []).flatMap(({ links = [] }) => links);
      expect(parts).toEqual(rows.map(() => ({ kind: 'part-of', to: `1.T${rows.length + 1}`, complete: true })));
      const [entry] = (value?.kind === 'report' ? value.report?.entries : undefined) ?? [];
      // Nothing printed is nothing read, and no 0.
      expect(told(entry?.actuals)).toEqual(
        rows.flatMap(({ name, done }) => (done === undefined ? [] : [[name, `${done}`]])),
      );
      expectLawful(text, reading);
    }),
    { numRuns: runs(60) },
  );
});
