import type { Check } from '../finding.ts';
import { isMeasured, placedFigures } from '../placed-figures.ts';
import { numberOf, tellFigure } from '../tell.ts';

/** Numeric targets of the plan that the report says nothing of. */
export const notReported: Check = {
  code: 'not-reported',
  about: 'report',
  why: {
    en: 'A target that no line of the report answers is neither behind nor done; what is passed over in silence is only seen from the plan.',
    zh: '通报只字未提的目标，既不能算完成，也不能算落后；漏报的内容只有对照方案才看得出来。',
  },
  finds: ['check/not-reported'],
  check(input) {
    const { plan, report } = input;
    if (plan === undefined || report === undefined || (report.plan ?? plan.id) !== plan.id) return [];
    const figures = placedFigures(input);
    const answered = new Set(
      figures.flatMap(({ figure, document }) =>
        document === 'report' ? (figure.links ?? []).filter(isAnswer).map(({ to }) => to) : [],
      ),
    );
    const targets = figures.filter(({ figure, document }) => document === 'plan' && figure.as === 'target');
    // A report that names no plan and answers none of its targets was never tied to it.
    if (report.plan === undefined && !targets.some(({ figure }) => answered.has(figure.id))) return [];
    return targets
      .filter(isMeasured)
      .filter(({ figure }) => !answered.has(figure.id))
      .map((placed) => tellFigure(input, 'check/not-reported', placed, { numbers: [numberOf('target', placed)] }));
  },
};

function isAnswer({ kind }: { readonly kind: string }): boolean {
  return kind === 'answers' || kind === 'completion-of';
}
