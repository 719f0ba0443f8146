import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureKinds } from '../../../src/read/ledger.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import { runs } from '../../property-runs.ts';
import { expectLawful } from '../law.ts';
import { mutilated, pieced } from './texts.arbitrary.ts';

const readers = [readDocument, readWorkPlan, readProgressReport, readLeadingGroup];

/** Every reader keeps the laws, whatever the text is. */
function holds(texts: fc.Arbitrary<string>, numRuns: number): void {
  const property = fc.property(texts, (text) => {
    for (const read of readers) expectLawful(text, read(text));
  });
  fc.assert(property, { numRuns });
}

it('accounts for every digit of a mutilated document once', () => holds(mutilated(), runs(150)));
it('accounts for every digit of pieces put together at random once', () => holds(pieced(), runs(300)));
it('sets aside what has no form of an amount', () => {
  for (const text of [
    '新开工1其中07座',
    '改造小区7个，其中007个',
    '完成任务07.5%',
    '培训07人，完成率100%',
    `改造${'9'.repeat(50)}个，其中${'9'.repeat(50)}个`,
  ])
    expectLawful(text, readDocument(text));
});

it('has no path to what is not there', () => {
  const title = '清河县2024年1-9月民生实事进展情况\n';
  const head = '序号\t责任单位\t项目名称\t目标任务\t进展情况\n';
  for (const text of [title, `新增3项\n${title}${head}`, `${title}${head}1\t县局\t资产收益扶贫\t折股量化\t已完成\n`])
    for (const read of readers) expectLawful(text, read(text));
});

it('throws on no text', () => holds(fc.string({ unit: 'binary', maxLength: 200 }), runs(300)));

it('reads the same twice, as plain JSON', () => {
  const property = fc.property(mutilated(), (text) => {
    const reading = readDocument(text);
    expect(readDocument(text)).toEqual(reading);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
  fc.assert(property, { numRuns: runs(40) });
});

it('has a place in the value for every figure, or says that it has none', () => {
  const property = fc.property(fc.oneof(mutilated(), pieced()), (text) => {
    const { value, ledger, issues } = readDocument(text);
    if (value === undefined || (value.kind === 'report' && value.report === undefined)) return;
    const told = new Set(issues.flatMap(({ span }) => (span === undefined ? [] : [span[1]])));
    const said = (at: number): boolean => [...told].some((end) => end >= at && end - at < 12);
    for (const { as, path, flag, span, text: printed } of ledger) {
      // A target may be printed again among its results.
      if (!figureKinds.has(as) || as === 'target' || path !== undefined || flag === true) continue;
      expect(said(span[1]), `${printed} ${as} at ${span[0]}`).toBe(true);
    }
  });
  // A rate of the whole programme's money, and no money read before it.
  const rateAlone =
    '清河县2024年1-9月民生实事进展情况\n\n1-9月，全县拨付?，占全年计划的78%。\n\n序号\t项目名称\t进展情况\n1\t';
  fc.assert(property, { numRuns: runs(300), examples: [[rateAlone]] });
});
