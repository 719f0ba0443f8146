import { describe, expect, it } from 'vitest';
import type { Parameter, Target } from '../../src/plan/figure.ts';
import { besideRepository, figuresOf, planOf, projectsOf, spokenBound, structuralFaults } from './transcription.ts';

// 黟县 2022: the transcription against the text itself. Every number of the twenty paragraphs must have a place.

const { CI } = process.env;
const plan = planOf('yixian-2022-plan.json');

const seedFile = besideRepository('seeds', '001_');
const seed = 'text' in seedFile ? seedFile.text : '';
if ('missing' in seedFile) console.log(seedFile.missing);

/** Numbers that are neither target nor parameter: project, the words they stand in, why. */
const setAside: readonly (readonly [project: string, words: string, why: string])[] = [
  ['3', '80周岁', 'age; kept as population'],
  ['5', '“2+N”', 'name of a series'],
  ['5', '2年内', 'eligibility; kept as population'],
  ['5', '6个月即将', 'eligibility; kept as population'],
  ['5', '16- -24岁', 'age; kept as population'],
  ['5', '3-12个月', 'duration; kept as dimension'],
  ['6', '35- -64 岁', 'age; kept as population'],
  ['12', '15分钟健身圈建设', 'name of the project'],
  ['13', '15分钟阅读圈建设', 'name of the project'],
  ['13', '15分钟阅读圈，', 'name; kept in the indicator'],
  ['15', '2022 年', 'year of the plan'],
];

interface PrintedNumber {
  readonly value: string;
  /** The clause before it. */
  readonly before: string;
  readonly after: string;
}

/** The paragraphs of the twenty projects, each with its marker. */
const paragraphs = seed.split('\n').filter((line) => /^\d{1,2}\./.test(line));

const withoutMarker = (project: string, paragraph: string) => paragraph.slice(project.length + 1);

/** The numbers of a paragraph in order, without the set-aside ones. */
function numbersOf(project: string, paragraph: string): PrintedNumber[] {
  let text = withoutMarker(project, paragraph);
  for (const [, words] of setAside.filter(([owner]) => owner === project)) {
    expect(text.split(words), words).toHaveLength(2);
    text = text.replace(words, words.replaceAll(/\d/g, '〇'));
  }
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map((found) => ({
    value: found[0],
    before:
      text
        .slice(0, found.index)
        .split(/[，。；,;\]]/)
        .at(-1) ?? '',
    after: text.slice(found.index + found[0].length).trimStart(),
  }));
}

/** The figures of a project that have a number, each at the first printed number that nothing before it took. */
function placed(figures: readonly (Target | Parameter)[], numbers: readonly PrintedNumber[]) {
  const taken = new Set<number>();
  return figures.flatMap(({ id, measure }) => {
    if (measure === undefined) return [];
    const at = numbers.findIndex(
      ({ value, after }, index) => !taken.has(index) && value === measure.value && after.startsWith(measure.unit),
    );
    taken.add(at);
    return [{ id, at, measure, number: numbers[at] }];
  });
}

describe('黟县 2022, by itself', () => {
  it('has no fault of structure', () => {
    expect(structuralFaults(plan)).toEqual([]);
  });

  it('is twenty projects without sub-projects, changes or a leading group', () => {
    expect(plan.declaredCounts).toEqual([{ kind: 'total', count: 20 }]);
    expect(plan.projects.map(({ id, number }) => [id, number])).toEqual(
      Array.from({ length: 20 }, (_, index) => [`${index + 1}`, `${index + 1}.`]),
    );
    expect(projectsOf(plan)).toHaveLength(20);
    expect(plan.changes).toEqual([]);
    expect(plan.leadingGroup).toBeUndefined();
    expect(plan.projects.filter(({ declared }) => declared !== undefined)).toEqual([]);
  });

  it('links the sizes of one work to its main target', () => {
    const sizes = plan.projects
      .flatMap(({ targets }) => targets)
      .flatMap(({ id, links }) => (links ?? []).filter(({ kind }) => kind === 'same-work').map(({ to }) => [id, to]));
    expect(sizes).toEqual([
      ['1.T2', '1.T1'],
      ['2.T2', '2.T1'],
      ['2.T3', '2.T1'],
      ['19.T2', '19.T1'],
    ]);
  });
});

it.runIf(CI !== undefined)('the text to compare with is there', () => {
  expect('missing' in seedFile).toBe(false);
});

describe.skipIf('missing' in seedFile)('黟县 2022 against its text', () => {
  const read = plan.projects.map((project, index) => ({ project, paragraph: paragraphs[index] ?? '' }));

  it('says the same of the document', () => {
    expect(seed.split('\n')[0]?.trim()).toBe(plan.source.title);
    expect(plan.source.title.startsWith(plan.source.issuers.join(''))).toBe(true);
    for (const basis of plan.source.basis ?? []) expect(seed).toContain(`(${basis})精神`);
    expect(plan.division).toEqual({ name: '黟县', code: '341023', level: 'county', within: ['安徽省', '黄山市'] });
    const requirements = seed.split('二、工作要求')[1]?.matchAll(/^（[^）]+）([^。]+)。/gm) ?? [];
    expect(plan.requirements).toEqual([...requirements].map((found) => found[1]));
  });

  it('has the same projects with the same responsible units', () => {
    expect(paragraphs).toHaveLength(20);
    expect(plan.projects.map(({ number, name }) => `${number}${name}`)).toEqual(
      paragraphs.map((paragraph) => paragraph.slice(0, paragraph.indexOf('。'))),
    );
    expect(plan.projects.map(({ responsibilities }) => responsibilities)).toEqual(
      paragraphs.map((paragraph) => [{ lead: /（责任单位：([^）]+)）$/.exec(paragraph.trim())?.[1]?.split('、') }]),
    );
    for (const { section } of plan.projects) expect(seed).toContain(`\n一、${section}\n`);
  });

  it('has a place for every number of every paragraph, and no number that is not printed', () => {
    for (const { project, paragraph } of read) {
      const numbers = numbersOf(project.id, paragraph);
      const places = placed(figuresOf(project), numbers).map(({ at }) => at);
      expect(
        [...places].sort((a, b) => a - b),
        project.name,
      ).toEqual(numbers.map((_, index) => index));
    }
  });

  it('has its targets in the order of the text', () => {
    for (const { project, paragraph } of read) {
      const places = placed(project.targets, numbersOf(project.id, paragraph)).map(({ at }) => at);
      expect(places, project.name).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('bounds each number as the words beside it do', () => {
    for (const { project, paragraph } of read) {
      for (const { id, measure, number } of placed(figuresOf(project), numbersOf(project.id, paragraph))) {
        const { value: _, unit, per, ...spoken } = measure;
        const after = number?.after.slice(unit.length) ?? '';
        expect({ id, ...spoken }).toEqual({ id, ...spokenBound(number?.before ?? '', after) });
        if (per !== undefined) expect(number?.before).toContain(per);
      }
    }
  });

  it('says in words and times only what the text says', () => {
    for (const { project, paragraph } of read) {
      for (const { id, words, names, when } of project.targets) {
        for (const said of [words ?? '', ...(names ?? []), when?.printed ?? '']) {
          expect(paragraph, `${id} ${said}`).toContain(said);
        }
      }
    }
  });

  it('keeps each phrase of the kind 应保尽保 and 全覆盖 in a target', () => {
    for (const { project, paragraph } of read) {
      const phrases = paragraph.match(/应.尽.|全覆盖(?!试点)/g) ?? [];
      const words = project.targets.map((target) => target.words ?? '').join(' ');
      expect(words.match(/应.尽.|全覆盖/g) ?? [], project.name).toEqual(phrases);
    }
  });

  it('marks what is planned, in principle, kept or not to fall', () => {
    const marked = (mark: (target: Target) => boolean) =>
      plan.projects.flatMap(({ targets }) => targets.filter(mark).map(({ id }) => id));
    expect(marked(({ modality }) => modality === 'planned')).toEqual(['18.T1']);
    expect(marked(({ modality }) => modality === 'in-principle')).toEqual(['4.T2']);
    expect(marked(({ change }) => change === 'maintain')).toEqual(['1.T6', '4.T8', '8.T3', '8.T4']);
    expect(marked(({ change }) => change === 'not-down')).toEqual(['14.T1']);
    expect(marked(({ stage }) => stage === 'completed')).toEqual(['1.T2', '15.T1']);
  });
});
