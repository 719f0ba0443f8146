import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

const plan: WorkPlan = JSON.parse(
  readFileSync(new URL('../../examples/data/anhui-2020-plan.json', import.meta.url), 'utf8'),
);

/** The figures of a project as the document prints them: targets, then what qualifies them. */
const figuresOf = (project: Project): readonly Figure[] => [...project.targets, ...(project.parameters ?? [])];
const figures: readonly Figure[] = plan.projects.flatMap(figuresOf);
const figure = (id: string): Figure => {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) throw new TypeError(`no figure ${id}`);
  return found;
};

describe('安徽省 2020, by itself', () => {
  it('has 53 projects, numbered as printed', () => {
    expect(plan.projects.map((project) => project.number)).toEqual(
      Array.from({ length: 53 }, (_, index) => `${index + 1}.`),
    );
    expect(plan.projects.map((project) => `${project.id}.`)).toEqual(plan.projects.map((project) => project.number));
  });

  it('says which document it is', () => {
    expect(plan.source).toEqual({
      title: '安徽省民生工作领导小组办公室关于印发2020年全省民生工作要点的通知',
      number: '民生办〔2020〕2号',
      issuers: ['安徽省民生工作领导小组办公室'],
      signed: '2020-04-08',
      published: '2020-04-16',
      basis: ['皖政〔2017〕58号'],
    });
    expect(plan.division).toEqual({ name: '安徽省', code: '340000', level: 'province' });
    expect([plan.schemaVersion, plan.id, plan.year]).toEqual(['1.0', '340000-2020', 2020]);
    expect([plan.declaredCounts, plan.changes, plan.requirements]).toEqual([[], [], []]);
  });

  it('gives every project at least one target, and ids of its own', () => {
    for (const project of plan.projects) {
      expect(project.targets.map((target) => target.id)).toEqual(
        project.targets.map((_, index) => `${project.id}.T${index + 1}`),
      );
      expect(project.targets.length).toBeGreaterThan(0);
      expect((project.parameters ?? []).map((parameter) => parameter.id)).toEqual(
        (project.parameters ?? []).map((_, index) => `${project.id}.P${index + 1}`),
      );
    }
    const ids = [...plan.projects.map((project) => project.id), ...figures.map((one) => one.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links only to figures it has', () => {
    const ids = new Set(figures.map((one) => one.id));
    const links = figures.flatMap((one) => one.links ?? []);
    expect(links).toEqual([
      { kind: 'parameter-of', to: '3.T2' },
      { kind: 'parameter-of', to: '3.T3' },
    ]);
    expect(links.filter((link) => link.to === null || !ids.has(link.to))).toEqual([]);
  });

  it('has words and names of its own, no sentences', () => {
    for (const one of figures) {
      const short = [one.indicator, one.words, one.base?.name, one.scope?.population].filter(
        (text) => text !== undefined,
      );
      expect(
        short.filter((text) => text.length > 25 || /[，。；,;]/.test(text)),
        one.id,
      ).toEqual([]);
    }
  });

  // The figures that one province, one city and one county of the same year all print.
  it.each([
    ['26.T1', '15.3', '万套'],
    ['27.T4', '10951', '户'],
    ['27.T1', '871', '个'],
    ['34.T1', '8.15', '万件'],
    ['25.T1', '80000', '名'],
    ['25.T2', '10500', '名'],
    ['21.T1', '1900', '万'],
    ['46.T2', '1.1', '万公里'],
    ['33.T1', '1000', '个'],
  ])('prints %s as %s%s', (id, value, unit) => {
    expect(figure(id).measure).toMatchObject({ value, unit });
  });

  it('knows the unit meant where the document lost it', () => {
    const lost = figures.filter((one) => one.measure?.unitMeant !== undefined);
    expect(lost.map((one) => [one.id, one.measure?.unit, one.measure?.unitMeant, one.inferred])).toEqual([
      ['21.T1', '万', '万人', ['measure.unitMeant']],
      ['43.T1', '万', '万人', ['measure.unitMeant']],
    ]);
  });

  it('keeps every bound that is printed', () => {
    const bounds = figures.flatMap(({ id, measure }) =>
      measure === undefined || measure.bound === 'unstated' ? [] : [`${id} ${measure.bound} ${measure.value}`],
    );
    expect(bounds).toEqual([
      '2.T4 at-least 30000',
      '3.P1 at-least 1000',
      '3.P2 at-least 100',
      '4.T3 at-least 0.5',
      '6.T2 at-least 60',
      '10.T2 at-least 92',
      '15.T1 at-most 0.3',
      '15.T2 at-most 0.5',
      '15.T3 at-most 1',
      '15.T6 exactly 80',
      '19.T1 at-least 95',
      '19.T2 about 75',
      '20.T4 at-least 60',
      '21.T2 at-least 100',
      '24.T7 exactly 60',
      '33.T1 at-least 1000',
      '33.T2 at-least 1000',
      '35.T1 at-least 2',
    ]);
    expect(figures.filter((one) => one.measure?.strict).map((one) => one.id)).toEqual(['3.P1', '3.P2']);
  });

  it('tells apart what is counted, kept, measured and ruled', () => {
    const numbered = plan.projects
      .flatMap((project) => project.targets)
      .filter((target) => target.measure !== undefined);
    const ofRole = (role: string) => numbered.filter((target) => target.role === role).map((target) => target.id);
    expect(ofRole('stock')).toEqual(['7.T2', '21.T1', '25.T1', '30.T1']);
    expect(ofRole('level')).toEqual(['4.T3', '6.T2', '10.T2', '19.T1', '19.T2', '20.T4', '21.T2']);
    expect(ofRole('standard')).toEqual(['15.T1', '15.T2', '15.T3', '15.T6', '24.T7', '35.T1']);
    expect(ofRole('flow')).toHaveLength(31);
    expect(numbered).toHaveLength(48);
  });

  it('keeps stage, modality, tiers, base and what one head is paid', () => {
    const stages = figures.filter((one) => one.stage !== undefined).map((one) => `${one.id} ${one.stage}`);
    expect(stages).toEqual([
      '23.T5 started',
      '26.T1 basically-completed',
      '41.T2 basically-completed',
      '41.T3 started',
      '41.T5 started',
      '41.T7 started',
    ]);
    expect(figures.filter((one) => one.modality !== undefined).map((one) => `${one.id} ${one.modality}`)).toEqual([
      '6.T3 striving',
    ]);
    expect(figures.flatMap((one) => one.scope?.dimension ?? [])).toEqual([
      ['医院层级', '县域内'],
      ['医院层级', '市级'],
      ['医院层级', '省级'],
    ]);
    expect(figures.flatMap((one) => (one.base === undefined ? [] : [`${one.id} ${one.base.relation}`]))).toEqual([
      '4.T2 above',
      '4.T3 above',
      '6.T2 share-of',
      '15.T6 share-of',
      '35.T1 times',
    ]);
    expect(figures.flatMap(({ id, measure }) => (measure?.per === undefined ? [] : [`${id} ${measure.per}`]))).toEqual([
      '15.T1 个人年度',
      '15.T2 个人年度',
      '15.T3 个人年度',
      '24.T7 每人每月',
    ]);
  });
});

/** The folder of the document's text, which is not part of the project. */
const folder = new URL('../../../shared/seeds/', import.meta.url);
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('004_')) : undefined;
if (file === undefined) console.warn('安徽省 2020 is not compared with its document: the text is not on this machine');

/** What stands in the paragraphs and is no figure of the plan, with how often and why. */
const setAside: readonly (readonly [project: string, words: string, times: number, reason: string])[] = [
  ['12', '“1+X”', 1, 'name of a certificate'],
  ['13', '健康安徽2030', 1, 'name of a plan'],
  ['15', '351自付封顶线', 1, 'name of a policy'],
  ['15', '个人1年内', 1, 'period of the account'],
  ['41', '2019年开工', 2, 'year the works began, kept as scope'],
];

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** The document's numbered paragraphs under its headings, split with no help from the library. */
function paragraphs() {
  const text = file === undefined ? '' : readFileSync(new URL(file, folder), 'utf8');
  const found: { number: string; section: string; body: string; bracket: string }[] = [];
  let section = '';
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const heading = /^[一二三四五六七八九]、(.*)$/.exec(line);
    if (heading) section = heading[1] ?? '';
    const item = /^(\d{1,2}\.)(.*)$/.exec(line);
    if (!item || section === '') continue;
    const [body = '', bracket = ''] = (item[2] ?? '').split('(牵头责任单位:');
    found.push({ number: item[1] ?? '', section, body, bracket });
  }
  return found;
}

it('has the document to compare with where everything is checked', () => {
  if (process.env['CI']) expect(file, 'text of the document in ../shared/seeds').toBeDefined();
});

describe.skipIf(file === undefined)('安徽省 2020, against its document', () => {
  const read = paragraphs();

  it('is the document, in its order: numbers, names and headings', () => {
    expect(read).toHaveLength(53);
    expect(plan.projects.map(({ number, name, section }) => ({ number, name, section }))).toEqual(
      read.map(({ number, body, section }) => ({ number, name: body.split('。')[0], section })),
    );
  });

  it.each(read.map((one, index) => [one.number, one, index] as const))(
    '%s holds every number once, in order',
    (_, one, index) => {
      const project = plan.projects[index] as Project;
      let body = one.body;
      for (const [, words, times] of setAside.filter(([number]) => number === project.id)) {
        expect(body.split(words).length - 1, words).toBe(times);
        body = body.replaceAll(words, '');
      }
      const held = figuresOf(project).flatMap(({ when, measure }) => [
        ...numbersIn(when?.printed ?? ''),
        ...(measure === undefined ? [] : [measure.value]),
      ]);
      expect(held).toEqual(numbersIn(body));
      for (const { measure } of figuresOf(project)) {
        if (measure !== undefined) expect(body).toContain(`${measure.value}${measure.unit}`);
      }
    },
  );

  it.each(read.map((one, index) => [one.number, one, index] as const))(
    '%s names the units of its bracket',
    (_, one, index) => {
      expect(one.bracket.endsWith(')')).toBe(true);
      const [lead = '', cooperating] = one.bracket.slice(0, -1).split(',协同责任单位:');
      const open = cooperating?.endsWith('等') ?? false;
      const named = open ? cooperating?.slice(0, -1) : cooperating;
      expect(plan.projects[index]?.responsibilities).toEqual([
        {
          lead: lead.split('、'),
          ...(named !== undefined && { with: named.split('、') }),
          ...(open && { openEnded: true }),
        },
      ]);
    },
  );

  it('quotes the document where it keeps its set phrases', () => {
    const unprinted = plan.projects.flatMap((project, index) =>
      figuresOf(project)
        .filter((one) => !read[index]?.body.includes(one.words ?? ''))
        .map((one) => `${one.id} ${one.words}`),
    );
    expect(unprinted).toEqual([]);
  });
});
