import type { Line } from '../../text/lines.ts';
import type { Heading } from './heading.ts';
import { labelAt } from './passages.ts';

/** 存在问题:, 下一步工作打算:, 责任单位:. */
const furtherField =
  /^(?:存在的?(?:主要)?(?:问题|困难)(?:和困难|和不足)?|下一?步(?:工作)?(?:打算|计划|安排|措施)?|(?:责任|牵头|配合)单位|完成时限|工作措施|原因分析):/;
const longestField = 24;
/** So many projects told in fields make a form; one may be a list of anything. */
const fewest = 2;

/** What 1.目标任务: or 2.进展情况: below the heading of a project says of the paragraph. */
function fieldOf({ folded }: Line, { rank, content }: Heading): 'promise' | 'result' | 'other' | undefined {
  if (rank < 3) return undefined;
  const words = folded.slice(content, content + longestField);
  return labelAt(words)?.kind ?? (furtherField.test(words) ? 'other' : undefined);
}

/**
 * The headings of a document without the numbers of its fields 分栏编号: where each project is told under 1.目标任务: and 2.进展情况:,
 * these are paragraphs of the project, and no projects.
 *
 * @param headings one entry a line
 */
export function withoutFields(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
): readonly (Heading | undefined)[] {
  const fields = lines.map((line, index) => {
    const heading = headings[index];
    return heading && fieldOf(line, heading);
  });
  const many = (kind: string) => fields.filter((field) => field === kind).length >= fewest;
  if (!many('promise') || !many('result')) return headings;
  return headings.map((heading, index) => (fields[index] === undefined ? heading : undefined));
}
