import type { Quote } from '../../../source.ts';
import { type Bracket, splitOutside } from '../../text/brackets.ts';
import { characterSet } from '../../text/character-set.ts';
import { behindSpace, type Page, quoteOf, trim } from '../../text/page.ts';
import { rowsByCharacter } from '../../text/rows-by-character.ts';
import type { UnitList } from '../outline.ts';
import { unitNames } from './unit-names.ts';

/** What a clause ends in, longest first, and whether the bodies before it lead or help. */
const verbs: readonly (readonly [word: string, leads: boolean])[] = [
  ['按职责分工负责落实', true],
  ['按照职责分工负责', true],
  ['按职责分工负责', true],
  ['按职责负责', true],
  ['分工负责', true],
  ['牵头负责', true],
  ['牵头落实', true],
  ['牵头实施', true],
  ['牵头', true],
  ['具体负责', true],
  ['负责落实', true],
  ['负责实施', true],
  ['组织实施', true],
  ['负责', true],
  ['配合落实', false],
  ['按职责配合', false],
  ['协同配合', false],
  ['配合', false],
  ['协助', false],
  ['协同', false],
  ['参与', false],
  ['参加', false],
];

const verbsByLast = /* @__PURE__ */ rowsByCharacter(verbs, ([word]) => word.slice(-1));
const commas = /* @__PURE__ */ characterSet(',;');

/** What a body's name ends in; of several bodies without a verb every one must. */
export const bodyEnd = /(?:[局委办厅部院会社心司府室处站联校队行]|单位|公司|街道|[乡镇县区市]|\))$/;
const levels = '市县区省各镇乡州';
const longest = 300;

/** The units in a bracket that says by a verb what they do, 市教育局牵头，市财政局配合, or only names them after a sentence. */
export function unitClauses(
  page: Page,
  start: number,
  end: number,
  printed: Quote,
  canBeBare: boolean,
): UnitList | undefined {
  if (end - start > longest) return undefined;
  const lead: Quote[] = [];
  const others: Quote[] = [];
  let openEnded = false;
  let waiting: (readonly [start: number, end: number])[] = [];
  let verbsFound = 0;
  const add = (stretches: typeof waiting, leads: boolean) => {
    for (const [from, to] of stretches) {
      const { names, openEnded: open } = unitNames(page, from, to);
      if (open) openEnded = true;
      for (const name of names) (leads ? lead : others).push(name);
    }
  };
  for (const stretch of splitOutside(page.folded, start, end, commas)) {
    const [from, to] = trim(page, stretch[0], stretch[1]);
    const first = page.folded[from] === '由' ? from + 1 : from;
    const able = verbsByLast.get(page.folded.charCodeAt(to - 1));
    const verb = able?.find(([word]) => word.length <= to - first && page.folded.endsWith(word, to));
    waiting.push([first, to - (verb?.[0].length ?? 0)]);
    if (verb === undefined) continue;
    verbsFound += 1;
    add(waiting, verb[1]);
    waiting = [];
  }
  if (verbsFound > 0 ? waiting.length > 0 : !canBeBare) return undefined;
  add(waiting, true);
  const names = [...lead, ...others];
  const areBodies = names.length > 0 && names.every((name) => isBody(page, name, verbsFound > 0));
  return areBodies ? { lead, with: others, openEnded, printed, inferred: false } : undefined;
}

/** Whether a name is a body's: without a verb its level must stand before it too. */
function isBody(page: Page, { span: [start, end] }: Quote, hasVerb: boolean): boolean {
  const name = page.folded.slice(start, end);
  return (
    name.length < 40 &&
    bodyEnd.test(name.slice(-4)) &&
    (hasVerb || (name.length > 2 && levels.includes(name.charAt(0))))
  );
}

const closers = '。;';

/** Brackets at the end of a paragraph or a sentence that hold nothing but units; without role words. */
export function unitBrackets(
  page: Page,
  start: number,
  end: number,
  brackets: readonly Bracket[],
): readonly { readonly start: number; readonly end: number; readonly units: UnitList }[] {
  const found: { start: number; end: number; units: UnitList }[] = [];
  const [, last] = trim(page, start, end);
  let behind = start;
  for (const { start: open, end: close } of brackets) {
    if (open < behind) continue;
    const next = behindSpace(page.folded, close + 1, end);
    const isStopped = closers.includes(page.folded.charAt(next));
    const goesOn = page.folded[next] === '(';
    const isLast = next >= last || (isStopped && behindSpace(page.folded, next + 1, end) >= last);
    if (!isLast && !isStopped && !goesOn) continue;
    const before = page.folded.charAt(trim(page, start, open)[1] - 1);
    if (!closers.includes(before) && !isLast && !goesOn) continue;
    const units = unitClauses(page, open + 1, close, quoteOf(page, open, close + 1), closers.includes(before));
    if (units === undefined) continue;
    found.push({ start: open, end: close + 1, units });
    behind = close + 1;
  }
  return found;
}
