import type { Division, DivisionLevel } from '../../division/division.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import type { ReadOptions } from '../options.ts';
import type { Frame } from '../outline/outline.ts';
import { type Margin, note } from './draft.ts';

/** The document a value stands in 公文. */
export function sourceOf(
  { title, number, issuers, signed, printed, published, basis }: Frame,
  margin: Margin,
): SourceDocument {
  if (title !== undefined) note(margin, ['source', 'title'], title);
  if (number !== undefined) note(margin, ['source', 'number'], number);
  for (const [index, issuer] of issuers.entries()) note(margin, ['source', 'issuers', index], issuer);
  for (const [index, one] of basis.entries()) note(margin, ['source', 'basis', index], one);
  const dates = [
    ['signed', signed],
    ['printed', printed],
    ['published', published],
  ] as const;
  for (const [name, date] of dates) if (date !== undefined) note(margin, ['source', name], date);
  return {
    title: title?.joined ?? '',
    ...(number && { number: number.text }),
    issuers: issuers.map(({ text }) => text),
    ...(signed && { signed: signed.date }),
    ...(printed && { printed: printed.date }),
    ...(published && { published: published.date }),
    ...(basis.length > 0 && { basis: basis.map(({ text }) => text) }),
  };
}

const levels: readonly (readonly [ending: RegExp, level: DivisionLevel])[] = [
  [/(?:省|自治区)$/, 'province'],
  [/(?:市|自治州|地区|盟)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
  [/(?:乡|镇|街道)$/, 'township'],
];

/** The division a document speaks for: the caller's, else the one its text names. */
export function divisionOf({ division }: Frame, options: ReadOptions, margin: Margin): Division {
  if (division !== undefined) note(margin, ['division'], division);
  if (options.division !== undefined) return options.division;
  const name = division?.text ?? '';
  const level = levels.find(([ending]) => ending.test(name))?.[1];
  return { name, ...(level && { level }) };
}
