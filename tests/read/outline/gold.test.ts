import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/read/outline/outline.ts';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import { besideRepository } from '../../samples/transcription.ts';

// The arrangement of two documents against facts that others took from them by hand.

interface GoldProject {
  readonly name: string;
  readonly category?: string;
  readonly leads?: readonly string[];
  readonly unitCarriedDown?: string;
  readonly subProjects?: readonly GoldProject[];
}
interface Gold {
  readonly projects?: readonly GoldProject[];
  readonly rows?: readonly GoldProject[];
  readonly seqMissing?: readonly string[];
  readonly columns?: readonly string[];
  readonly cc?: readonly string[];
  readonly leadingGroup?: {
    readonly members: readonly { readonly role: string; readonly name: string; readonly title: string }[];
    readonly office: { readonly at: string; readonly director: string; readonly deputyDirectors: readonly string[] };
  };
}

const categories = new Map([
  ['added', '新增'],
  ['refined', '完善'],
  ['continued', '继续'],
]);
const { CI } = process.env;
const documents = ['000', '003'].map((id) => {
  const [text, gold] = [besideRepository('seeds', id), besideRepository('gold', id)];
  return 'text' in text && 'text' in gold
    ? { id, text: text.text, gold: JSON.parse(gold.text) as Gold, missing: '' }
    : { id, text: '', gold: {} as Gold, missing: 'missing' in text ? text.missing : 'no gold' };
});

/** Every lead unit of an item and of what is below it, once. */
const leads = ({ units, items }: Item): readonly string[] => [
  ...new Set([
    ...units.flatMap(({ lead }) => lead.map(({ text }) => text)),
    ...items.flatMap(({ units: below }) => below.flatMap(({ lead }) => lead.map(({ text }) => text))),
  ]),
];

describe.each(documents)('document $id', ({ text, gold, missing }) => {
  it('has the projects, their class and their units', ({ skip }) => {
    if (missing !== '' && !CI) skip(missing);
    const outline = readOutline(text);
    const expected = gold.projects ?? gold.rows ?? [];
    expect(outline.items.map(({ name }) => name.text)).toEqual(expected.map(({ name }) => name));
    expect(outline.items.map(({ items }) => items.map(({ name }) => name.text))).toEqual(
      expected.map(({ subProjects = [] }) => subProjects.map(({ name }) => name)),
    );
    expect(outline.items.map(({ section = -1 }) => categories.get(outline.sections[section]?.declared ?? ''))).toEqual(
      expected.map(({ category }) => category),
    );
    expect(outline.items.map(leads)).toEqual(expected.map((row) => row.leads ?? [row.unitCarriedDown]));
    expect(outline.table?.columns.map((column) => column.text)).toEqual(gold.columns);
    expect(outline.table?.missingSerials.flatMap(({ lost }) => lost)).toEqual(gold.seqMissing);
    if (gold.cc !== undefined) expect(outline.frame.copies.map((copy) => copy.text)).toEqual(gold.cc);
  });

  it('has the leading group', ({ skip }) => {
    if (missing !== '' && !CI) skip(missing);
    const { group } = readOutline(text);
    expect(group?.seats.map(({ role, person, title }) => ({ role, name: person, title: title.text }))).toEqual(
      gold.leadingGroup?.members.map(({ role, name, title }) => ({ role, name, title })),
    );
    const office = gold.leadingGroup?.office;
    expect(group?.office?.at.text).toBe(office?.at);
    expect(group?.office?.heads.map(({ person }) => person.text)).toEqual(
      office && [office.director, ...office.deputyDirectors],
    );
  });
});
