import { describe, expect, it } from 'vitest';
import type { Bound, Parameter, Target } from '../../src/plan/figure.ts';
import type { Post } from '../../src/plan/leading-group.ts';
import type { ChangeKind, Project } from '../../src/plan/project.ts';
import { besideRepository, planOf, planText, projectsOf, structuralFaults } from './transcription.ts';

// 泗县 2020: the transcription against facts that others took from the same document by hand.

const file = 'sixian-2020-plan.json';
const { CI } = process.env;
const plan = planOf(file);

interface GoldNumber {
  readonly indicator: string;
  readonly comparator: '>=' | '<=' | '~' | '=' | 'none' | 'range';
  readonly value: string;
  readonly unit: string;
  readonly per?: string;
  readonly words?: readonly string[];
  readonly approx?: boolean;
  readonly role?: 'scope' | 'base' | 'standard' | 'decomposition';
  readonly of?: string;
}
interface GoldPart {
  readonly marker: string;
  readonly name: string;
  readonly leads: readonly string[];
  readonly lines: readonly number[];
  readonly targets?: readonly GoldNumber[];
  readonly implicit: readonly { readonly word: string; readonly deadline?: string }[];
}
interface GoldProject extends GoldPart {
  readonly category: string;
  readonly coops: readonly string[];
  readonly parts?: readonly { readonly leads: readonly string[] }[];
  readonly subProjects?: readonly GoldPart[];
}
interface GoldExit {
  readonly name: string;
  readonly flows?: readonly { readonly item: string; readonly how: string; readonly into?: string }[];
}
interface Gold {
  readonly docNumber: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly region: { readonly province: string; readonly city: string; readonly county: string };
  readonly year: number;
  readonly declaredCount: number;
  readonly sections: readonly {
    readonly title: string;
    readonly category: string | null;
    readonly declared?: number;
    readonly items?: readonly string[];
  }[];
  readonly exits: readonly GoldExit[];
  readonly subItemExits: readonly { readonly project: string; readonly item: string }[];
  readonly projects: readonly GoldProject[];
  readonly leadingGroup: {
    readonly name: string;
    readonly members: readonly { readonly role: string; readonly name: string; readonly title: string }[];
  };
}

const goldFile = besideRepository('gold', '000.json');
const seedFile = besideRepository('seeds', '000_');
const missing = [goldFile, seedFile].flatMap((found) => ('missing' in found ? [found.missing] : []));
const isMissing = missing.length > 0;
for (const reason of missing) console.log(reason);
const gold = ('text' in goldFile ? JSON.parse(goldFile.text) : undefined) as Gold;
const seed = 'text' in seedFile ? seedFile.text : '';

/** The bounds a gold number may be read as: 达到 may also be said of an exact amount. */
function acceptedBounds({ comparator, words = [], approx }: GoldNumber): Bound[] {
  const plain: Record<GoldNumber['comparator'], Bound[]> = {
    '>=': ['at-least'],
    '<=': ['at-most'],
    '~': ['about'],
    '=': ['exactly', 'unstated'],
    none: ['unstated'],
    range: ['between'],
  };
  const isReached = comparator === '>=' && words.every((word) => /^(?:达到|达|到达|均达到|至)$/.test(word));
  return [
    ...plain[comparator],
    ...(isReached ? (['exactly'] as const) : []),
    ...(comparator === '>=' && approx === true ? (['about'] as const) : []),
  ];
}

const amount = ({ measure }: Target | Parameter) => `${measure?.value} ${measure?.unitMeant ?? measure?.unit}`;
const numeric = (project: Project) => project.targets.filter(({ measure }) => measure !== undefined);
const isAside = ({ role }: GoldNumber) => role === 'scope' || role === 'base';

/** Each gold project and sub-project with ours, in order. */
const pairs = () => {
  const parts = gold.projects.flatMap((project): GoldPart[] => [project, ...(project.subProjects ?? [])]);
  const ours = projectsOf(plan);
  expect(ours).toHaveLength(parts.length);
  return parts.flatMap((part, index) => {
    const project = ours[index];
    return project === undefined ? [] : [{ part, project, wanted: part.targets ?? [] }];
  });
};

describe('泗县 2020, by itself', () => {
  it('has no fault of structure', () => {
    expect(structuralFaults(plan)).toEqual([]);
  });

  it('counts as it declares', () => {
    const count = (kind: ChangeKind) => plan.projects.filter(({ declared }) => declared === kind).length;
    const retired = plan.changes.filter(({ kind, level }) => kind === 'retired' && level === 'project').length;
    expect(plan.declaredCounts).toEqual([
      { kind: 'total', count: plan.projects.length },
      { kind: 'added', count: count('added') },
      { kind: 'refined', count: count('refined') },
      { kind: 'retired', count: retired },
      { kind: 'continued', count: count('continued') },
    ]);
    expect(plan.projects.map(({ id }) => id)).toEqual(plan.projects.map((_, index) => `${index + 1}`));
  });

  it('has parts that sum to their whole where they are all there are', () => {
    const wholes = projectsOf(plan).flatMap(({ targets }) =>
      targets.flatMap(({ id, measure }) => {
        const parts = targets.filter(({ links }) =>
          links?.some((link) => link.kind === 'part-of' && link.to === id && link.complete === true),
        );
        const sum = parts.reduce((total, part) => total + BigInt(part.measure?.value ?? ''), 0n);
        return parts.length === 0 ? [] : [{ id, parts: parts.length, whole: measure?.value, sum: `${sum}` }];
      }),
    );
    expect(wholes).toEqual([{ id: '22.T9', parts: 4, whole: '500', sum: '500' }]);
  });

  it('links the sizes of one work to its main target', () => {
    const sizes = projectsOf(plan)
      .flatMap(({ targets }) => targets)
      .flatMap(({ id, links }) => (links ?? []).filter(({ kind }) => kind === 'same-work').map(({ to }) => [id, to]));
    expect(sizes).toEqual([
      ['4.T3', '4.T2'],
      ['4.T4', '4.T2'],
      ['33.T5', '33.T4'],
    ]);
  });
});

it.runIf(CI !== undefined)('the texts to compare with are there', () => {
  expect(missing).toEqual([]);
});

describe.skipIf(isMissing)('泗县 2020 against the gold facts', () => {
  it('says the same of the document', () => {
    expect(plan.source).toEqual({
      title: gold.title,
      number: gold.docNumber,
      issuers: [gold.issuer],
      printed: gold.date,
    });
    const { province, city, county } = gold.region;
    expect(plan.division).toEqual({ name: county, code: '341324', level: 'county', within: [province, city] });
    expect(plan.year).toBe(gold.year);
    const declared = gold.sections.flatMap((section) => section.declared ?? []);
    expect(plan.declaredCounts.map(({ count }) => count)).toEqual([gold.declaredCount, ...declared]);
    expect(plan.requirements).toEqual(gold.sections.at(-1)?.items);
  });

  it('has the same projects in the same sections', () => {
    const kinds = { 新增: 'added', 完善: 'refined', 继续: 'continued' } as const;
    expect(plan.projects.map(({ number, name, section, declared }) => [number, name, section, declared])).toEqual(
      gold.projects.map(({ marker, name, category }) => [
        marker,
        name,
        gold.sections.find((section) => section.category === category)?.title,
        kinds[category as keyof typeof kinds],
      ]),
    );
    expect(pairs().map(({ project }) => [project.number, project.name])).toEqual(
      pairs().map(({ part }) => [part.marker, part.name]),
    );
  });

  it('has the same responsible units, one entry a bracket', () => {
    for (const { part, project } of pairs()) {
      const leads = project.responsibilities.flatMap(({ lead }) => lead);
      expect([...new Set(leads)], project.name).toEqual(part.leads);
      expect(
        project.responsibilities.flatMap((responsibility) => responsibility.with ?? []),
        project.name,
      ).toEqual([]);
    }
    for (const [index, { parts, leads }] of gold.projects.entries()) {
      const ours = plan.projects[index]?.responsibilities.map(({ lead }) => lead);
      expect(ours).toEqual(parts?.map((part) => part.leads) ?? [leads]);
    }
    const brackets = projectsOf(plan).flatMap(({ responsibilities }) =>
      responsibilities.filter((one) => !one.inferred),
    );
    expect(brackets).toHaveLength(seed.match(/（牵头责任单位：/g)?.length ?? 0);
  });

  it('has every number as a target, in order, and no other', () => {
    for (const { project, wanted } of pairs()) {
      const targets = wanted.filter((number) => !isAside(number));
      expect(numeric(project).map(amount), project.name).toEqual(targets.map(({ value, unit }) => `${value} ${unit}`));
      for (const [index, number] of targets.entries()) {
        const ours = numeric(project)[index];
        expect(acceptedBounds(number), `${ours?.id} ${ours?.indicator}`).toContain(ours?.measure?.bound);
        expect(ours?.measure?.approximate, ours?.id).toBe(number.approx);
        if (number.per !== undefined) expect(ours?.measure?.per).toBe(number.per);
        expect(ours?.role === 'standard', ours?.id).toBe(number.role === 'standard');
      }
    }
    expect(projectsOf(plan).flatMap(numeric)).toHaveLength(93);
  });

  it('has every number that is none as a parameter', () => {
    for (const { project, wanted } of pairs()) {
      const asides = wanted.filter(isAside).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`);
      const ours = (project.parameters ?? []).map((parameter) => `${parameter.indicator} ${amount(parameter)}`);
      expect(ours, project.name).toEqual(asides);
    }
  });

  it('has the parts of the gold as parts', () => {
    for (const { project, wanted } of pairs()) {
      const parts = wanted.filter(({ role }) => role === 'decomposition');
      const ours = project.targets.filter(
        ({ measure, links }) => measure !== undefined && links?.some(({ kind }) => kind === 'part-of'),
      );
      expect(ours.map(({ indicator }) => indicator)).toEqual(parts.map(({ indicator }) => indicator));
    }
  });

  it('has the promises without a number, in words of the document', () => {
    const lines = seed.split('\n');
    for (const { part, project } of pairs()) {
      const text = part.lines.map((line) => lines[line - 1]).join('\n');
      const worded = project.targets.filter(({ words }) => words !== undefined);
      for (const { id, words, names } of worded) {
        for (const said of [words ?? '', ...(names ?? [])]) expect(text, `${id} ${said}`).toContain(said);
      }
      for (const { word, deadline } of part.implicit) {
        const answer = worded.find(({ words, when }) => words?.includes(word) && when?.printed === deadline);
        expect(answer, `${project.name} ${word}`).toBeDefined();
      }
      for (const { id, when } of project.targets) {
        if (when !== undefined) expect(text, `${id} ${when.printed}`).toContain(when.printed);
      }
    }
  });

  it('tells of the same exits, and where their items went', () => {
    const retired = plan.changes.filter(({ kind }) => kind === 'retired');
    expect(retired.filter(({ level }) => level === 'project').map(({ subject }) => subject)).toEqual(
      gold.exits.map(({ name }) => name),
    );
    for (const { name, flows = [] } of gold.exits) {
      const items = plan.changes.filter(({ from }) => from === name);
      expect(items.map(({ kind, into }) => [kind, into])).toEqual(
        flows.map(({ item, how, into }) => {
          if (into !== undefined) return ['absorbed', into];
          return how === '已单独立项' ? ['spun-off', item] : ['retired', undefined];
        }),
      );
      for (const [index, { item }] of flows.entries()) expect(item).toContain(items[index]?.subject);
    }
    for (const { project, item } of gold.subItemExits) {
      expect(retired).toContainEqual({
        kind: 'retired',
        subject: item,
        level: 'item',
        from: project,
        reason: 'routine',
      });
    }
    expect(plan.changes).toHaveLength(8);
    const names = new Set(plan.projects.map(({ name }) => name));
    for (const { into } of plan.changes) if (into !== undefined) expect(names).toContain(into);
  });

  it('seats the same thirty posts, and names nobody', () => {
    const spoken = ({ organization, plate, title, inferred }: Post, before: Post | undefined) => {
      if (inferred || before?.organization === organization) return title;
      return `${organization}${plate === undefined ? '' : `（${plate}）`}${title}`;
    };
    const seats = plan.leadingGroup?.seats ?? [];
    expect(seats).toHaveLength(30);
    expect(
      seats.map(({ role, posts }) => [role, posts.map((post, index) => spoken(post, posts[index - 1])).join('、')]),
    ).toEqual(gold.leadingGroup.members.map(({ role, title }) => [role, title]));
    expect(plan.leadingGroup?.name).toBe(gold.leadingGroup.name);
    for (const { name } of gold.leadingGroup.members) expect(planText(file).includes(name)).toBe(false);
  });

  it('lets the same seats head the office', () => {
    const said = /领导小组办公室设在([^，]+)，(\S{2,3})兼任(办公室主任)，(\S{2,3})兼任(办公室副主任)/.exec(seed) ?? [];
    const seatOf = (name: string | undefined) => gold.leadingGroup.members.findIndex((member) => member.name === name);
    expect(plan.leadingGroup?.office).toEqual({
      at: said[1],
      heads: [
        { title: said[3], seat: seatOf(said[2]) },
        { title: said[5], seat: seatOf(said[4]) },
      ],
    });
  });
});
