/**
 * Writes docs/checks.md from the checks themselves: why each is worth asking, and what it can find, in both languages.
 * `tests/check/checks-page.test.ts` holds the page equal to it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/check/checks.ts';
import type { Check } from '../src/check/finding.ts';
import { checkIssueCatalog } from '../src/check/issues.ts';
import { quantityIssueCatalog } from '../src/quantity/issues.ts';
import { chinese } from '../src/wording/chinese.ts';

const titles = { plan: 'plan 方案', report: 'report 通报', both: 'plan and report 方案、通报' } as const;

/** The page, as Markdown. */
export function checksPage(): string {
  const head = [
    '# Checks 核验规则',
    '',
    'What `minsheng/check` asks of a plan and its report, in the order of the list `checks`. Findings correct nothing and reject nothing: they quote the characters they are about and keep both numbers. In a message `{received}` is what is printed, `{expected}` what stands against it.',
    '',
    '核验只提出疑问，不改数、不退件：引用原文，两个数字都保留。提示中 `{received}` 为所印内容，`{expected}` 为与之对照的内容。',
    '',
    'This page is written by `npx tsx scripts/checks-page.ts` from the checks themselves.',
    '',
  ];
  return [...head, ...checks.flatMap(sectionOf)].join('\n');
}

function sectionOf({ code, about, why, finds }: Check): readonly string[] {
  return [
    `## ${code}`,
    '',
    `Of: ${titles[about]}`,
    '',
    why.en,
    '',
    why.zh,
    '',
    '| finding | severity | says | 提示 |',
    '|---|---|---|---|',
    ...finds.map(rowOf),
    '',
  ];
}

function rowOf(code: string): string {
  const [, wording] =
    Object.entries({ ...checkIssueCatalog, ...quantityIssueCatalog }).find(([known]) => known === code) ?? [];
  const [, zh] = Object.entries(chinese).find(([known]) => known === code) ?? [];
  if (wording === undefined || zh === undefined) throw new Error(`${code} has no wording`);
  return `| \`${code}\` | ${wording.severity} | ${wording.en} | ${zh} |`;
}

const page = fileURLToPath(new URL('../docs/checks.md', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, checksPage());
