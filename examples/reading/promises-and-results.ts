import type { Figure } from 'minsheng';
import { display } from 'minsheng/display';
import { figuresOf, type ReadFigure } from 'minsheng/read';
import { onOneLine, type ReadText } from './places.ts';

const bounds: ReadonlyMap<string, string> = new Map([
  ['at-least', '不低于'],
  ['at-most', '不超过'],
  ['about', '约'],
  ['exactly', '为'],
]);
const roles: ReadonlyMap<string, string> = new Map([
  ['flow', '工作量'],
  ['stock', '存量'],
  ['level', '水平'],
  ['standard', '标准'],
  ['qualitative', '定性'],
  ['unknown', '未知'],
]);

/** What is promised 目标任务: every target in the document's own characters, and what they were read as. */
export function whatIsPromised({ reading }: ReadText): string {
  const read = figuresOf(reading).filter(({ figure }) => figure.as === 'target');
  const rows = read.map(({ figure, owner, evidence, doubtful }, index) => ({
    ...headOf(read, index, `${owner?.number} ${owner?.name}`.trim()),
    原文: onOneLine(evidence[0]?.text ?? ''),
    读作: readAs(figure),
    性质: roles.get('role' in figure ? figure.role : '') ?? '',
    疑: doubtful ? '？' : '',
  }));
  return `${display(rows)}`;
}

/** What came of it 进展: every result and printed rate, with the words of the target it answers. */
export function whatCameOfIt({ reading }: ReadText): string {
  const figures = figuresOf(reading);
  const targets = new Map(figures.map(({ figure, evidence }) => [figure.id, evidence[0]?.text ?? '']));
  const read = figures.filter(({ figure }) => figure.as === 'actual' || figure.as === 'claim');
  const rows = read.map(({ figure, owner, evidence, doubtful }, index) => {
    const link = figure.links?.find(({ kind }) => kind === 'answers' || kind === 'completion-of');
    return {
      ...headOf(read, index, owner?.name ?? '全部项目资金'),
      原文: onOneLine(evidence[0]?.text ?? ''),
      读作: `${readAs(figure)}${figure.as === 'claim' ? '（自报）' : ''}`,
      所答目标: onOneLine(targets.get(link?.to ?? '') ?? '—'),
      疑: doubtful ? '？' : '',
    };
  });
  return `${display(rows)}`;
}

/** Who answers for each project 责任单位, and where that is concluded and not printed. */
export function whoAnswers({ reading }: ReadText): string {
  const { plan } = reading.value ?? {};
  const rows = (plan?.projects ?? []).map(({ name, responsibilities }) => ({
    项目: name,
    牵头: responsibilities.map(({ lead }) => lead.join('、')).join('；'),
    协同: responsibilities
      .map(({ with: others = [], openEnded }) => `${others.join('、')}${openEnded ? '等' : ''}`)
      .join('；'),
    依据: responsibilities.some(({ inferred }) => inferred) ? '推断' : '原文',
  }));
  return `${display(rows)}`;
}

/** The name of a project, at the first of its figures. */
function headOf(read: readonly ReadFigure[], index: number, name: string): { readonly 项目: string } {
  return { 项目: read[index - 1]?.owner === read[index]?.owner ? '' : name };
}

/** The amount with its bound, unit and stage, or the words. */
function readAs({ measure, words, stage }: Figure): string {
  if (measure === undefined) return words ?? '';
  const { value, upper, unit, unitMeant, per, bound, strict, approximate } = measure;
  const amount = `${value}${upper === undefined ? '' : `至${upper}`}${unitMeant ?? unit}`;
  const side = strict ? (bound === 'at-most' ? '低于' : '高于') : bound === 'unstated' ? '' : (bounds.get(bound) ?? '');
  const begun = stage === 'started' || stage === 'preparing' ? '（未完工）' : '';
  return `${side}${approximate ? '约' : ''}${amount}${per === undefined ? '' : `／${per}`}${begun}`;
}
