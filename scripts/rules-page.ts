/**
 * Writes docs/rules.md from the reader's rules themselves: what each goes by, and when it is asked.
 * `tests/docs/rules-page.test.ts` holds the page equal to it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultRules, type Rule, type RuleBook } from 'minsheng/read';

const sides = ['promise', 'result', 'funds', 'other'] as const satisfies readonly (keyof RuleBook)[];

/** Every rule once by its name, in the order in which it is first asked. Some read as one thing on one side, as another on the other. */
export function rulesInOrder(): readonly Rule[] {
  const all = sides.flatMap((side) => defaultRules[side]);
  return [...new Map(all.map((rule) => [rule.name, rule])).values()];
}

/** The page, as Markdown. */
export function rulesPage(): string {
  return `${[
    '# Rules 读数规则',
    '',
    'How `minsheng/read` decides what a number is. Each side of a document has its list of rules, asked in order; the first that',
    'answers has the number, and the ledger names it. A dash: not asked there. What [the arrangement](reading.md) accounts for,',
    'the number of a heading or the year of a title, is never asked about.',
    '',
    '读数规则依次询问，第一条作答的规则说了算，数字台账注明规则名。“—”表示该处不问此条。章节序号、标题年份等由篇章结构认定，不经规则。',
    '',
    'The sides 所在: `promise` 目标任务 what a project promises, `result` 进展情况 what came of it, `funds` 资金 the lead of a bulletin,',
    '`other` 其他 outside every project. To add a rule of your own: [how a notice is read](reading.md#a-rule-of-your-own).',
    '',
    'This page is written by `npx tsx scripts/rules-page.ts` from the rules themselves.',
    '',
    '| rule | a number that … | promise | result | funds | other |',
    '|---|---|---|---|---|---|',
    ...rulesInOrder().map(rowOf),
    '',
    '## Signs of doubt 存疑征象',
    '',
    'Asked once a rule has answered with a figure and without a flag. The reading stays; the first sign that is seen flags it.',
    '',
    '| sign | a figure that … |',
    '|---|---|',
    ...defaultRules.doubts.map(({ name, why }) => `| \`${name}\` | ${why.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n')}`;
}

function rowOf(rule: Rule): string {
  const places = sides.map((side) => {
    const place = defaultRules[side].findIndex(({ name }) => name === rule.name);
    return place === -1 ? '—' : `${place + 1}`;
  });
  return `| \`${rule.name}\` | ${rule.why.replaceAll('|', '\\|')} | ${places.join(' | ')} |`;
}

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, rulesPage());
