import type { Quote } from '../../../source.ts';
import { type Page, quoteOf, trim } from '../../text/page.ts';
import { divisionAt } from './division-name.ts';

/** Ends of an issuer behind which another may begin without any mark. */
const sureEnds: readonly string[] = ['办公室', '办公厅', '人民政府', '委员会', '领导小组'];
const ends: readonly string[] = [...sureEnds, '局', '厅', '委', '院', '部', '会', '办'];
/** What goes on with the same issuer: 人民政府|办公室. */
const goesOn: readonly string[] = ['办公室', '办公厅', '委', '党组', '工作', '机关', '研究室', '督查', '信息', '总'];
const organization = /(?:人民政府|办公室|办公厅|委员会|领导小组|指挥部|局|厅|委|院|部|会|办|中心|党组|党委|政府)$/;
const longestIssuer = 60;

/** Whether a short line is the name of an organization. */
export function isOrganization(folded: string): boolean {
  const name = folded.replace(/\([^()]{0,20}\)$/, '');
  return name.length >= 3 && name.length <= longestIssuer && organization.test(name) && !/[。:0-9《》]/.test(name);
}

/** The issuers between two offsets, glued ones told apart: 中共黟县县委办公室黟县人民政府办公室. */
export function issuersIn(page: Page, start: number, end: number): readonly Quote[] {
  const issuers: Quote[] = [];
  let from = start;
  const add = (to: number) => {
    const [first, last] = trim(page, from, to);
    if (last > first) issuers.push(quoteOf(page, first, last));
    from = to;
  };
  for (let at = start + 1; at < end; at += 1) {
    const character = page.folded.charAt(at);
    if (' \t\n、,'.includes(character)) {
      if (organization.test(page.folded.slice(from, at).slice(-4))) {
        add(at);
        from = at + 1;
      }
    } else if (endsIssuer(page.folded, start, from, at, end)) add(at);
  }
  add(end);
  return issuers;
}

function endsIssuer(folded: string, start: number, from: number, at: number, end: number): boolean {
  if (at - from < 4 || end - at < 4) return false;
  const rest = folded.slice(at, at + 4);
  if (goesOn.some((word) => rest.startsWith(word))) return false;
  const tail = folded.slice(Math.max(from, at - 4), at);
  // 安徽省财政厅安徽省民政厅: the name of the place begins anew.
  if (rest.startsWith(folded.slice(start, start + 2))) return ends.some((word) => tail.endsWith(word));
  return (
    sureEnds.some((word) => tail.endsWith(word)) && divisionAt(folded.slice(at, Math.min(end, at + 16))) !== undefined
  );
}
