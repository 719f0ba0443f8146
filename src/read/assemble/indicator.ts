import type { ReadNumber } from '../numbers/settle.ts';

const separator = /^[、和及与或,;:\s]+|[、和及与或,;:\s]+$/g;
const closingComparator =
  /(?:(?:全部|均|已|也|稳步|总体|原则上|力争|争取|计划|预计|拟|分别|共计?|合计|总计|累计|不少于|不低于|不超过|不高于|稳定在|保持在?|控制在|达到|到达|高于|低于|超过|提高到|提升到|至少|约|近|达|为|按照?|至|超|标准)(?:\s?))+$/;
const openingVerb =
  /^(?:全年|年内|当年|其中|在此基础上|并|同时|继续|积极|大力|稳步|全面|进一步|支持|力争|争取|计划|预计|拟|确保|推动|组织实施|组织开展|组织|实施|开展|完成|落实|实现|至少|选取|安排|做好|为|对|向|给|使|让|(?:到)?(?:年底|\s*[0-9]{4}年底?)前?|在|将|全市|全县|全省|全区|我市|我县|我省|我区|已|累计|实际|现|:|,|\s)+/;
const perPhrase = /(?:每(?:人|户|个?月|年|日|天|生|件|例|张|床|亩|所|个|村|次)|人均|户均){1,3}\s?$/;
const closingTask = /(?:的?(?:任务|目标|工作)|以上|左右|以内|以下|及以上)$/;
const openingBound = /^(?:以上|及以上|左右|以内|以下|余|多|的)\s?/;
const leadVerb =
  /^(?:免费开放|新建|改建|扩建|新增|改造|建设|培育|打造|建成|新开工|开工|培训|创建|保障|资助|救助|维修|提升|新培育|认定|举办|组织|开发|购置|配备|安装|发放|完成|实施)+/;
const longest = 40;
const reach = 80;

/** What a number measures, in the document's own words, without amounts and comparators 指标名称. */
export function indicatorOf(
  source: string,
  number: ReadNumber,
  previous: ReadNumber | undefined,
  next: ReadNumber | undefined,
): string {
  const { clause, numeral, unit } = number.number;
  const isShared = previous !== undefined && previous.number.clause === clause;
  const from = Math.max(isShared ? previous.number.unit.end : clause.start, clause.start, numeral.span[0] - reach);
  const to = next !== undefined && next.number.clause === clause ? next.number.numeral.span[0] : clause.end;
  const lead = source.slice(from, numeral.span[0]);
  const trail = source.slice(unit.end, Math.max(unit.end, Math.min(to, unit.end + reach)));
  const isOfPrevious = isShared && /[、和及与]\s?$/.test(lead);
  const isOfNext =
    /^\s?[、和及与]/.test(trail) ||
    (next?.number.clause === clause && !/[、和及与]\s?$/.test(trail) && /^[,，]/.test(trail));
  const head = isOfPrevious ? carriedVerb(source, number, previous) : tidyLead(lead);
  const tail = isOfNext ? '' : tidyTail(trail);
  const name = `${head}${tail}`.replace(separator, '');
  if (name !== '' && name.length <= longest) return name;
  return name === ''
    ? tidyLead(source.slice(Math.max(clause.sentence.start, clause.start - reach), clause.start)).slice(-longest)
    : name.slice(0, longest);
}

/** 免费开放1个公共图书馆、1个文化馆: the verb of the first holds for the second. */
function carriedVerb(source: string, number: ReadNumber, previous: ReadNumber): string {
  const first = source.slice(
    Math.max(number.number.clause.start, previous.number.numeral.span[0] - reach),
    previous.number.numeral.span[0],
  );
  return leadVerb.exec(first)?.[0] ?? '';
}

function tidyLead(lead: string): string {
  const bare = lead
    .replace(/[（(][^（）()]*[)）]\s*$/, '')
    .trim()
    .replace(perPhrase, '')
    .replace(closingComparator, '')
    .replace(perPhrase, '')
    .replace(closingComparator, '');
  return bare.replace(separator, '').replace(openingVerb, '').replace(separator, '');
}

function tidyTail(trail: string): string {
  return trail.trim().replace(openingBound, '').replace(separator, '').replace(closingTask, '');
}
