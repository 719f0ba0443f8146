import { type Rule, rule } from './rule.ts';

/** 六大类24个项目, 十方面32项: the kinds are told, and then how many projects. */
const kindsBefore = /(?:大类|方面|领域|板块|[一二三四五六七八九十]类)(?:共|计|共计)?\s?$/;
/** 十件实事包含子项目18个. */
const itsParts =
  /(?:包含|包括|含|涉及|分为|分解为|细化为|共有?)(?:具体)?(?:子项目|[子分小细]项|事项)(?:共计?|共有)?\s?$/;
/** 30件40个重点民生实事. */
const ofProgramme = /^[^,、。0-9]{0,8}(?:民生|民心|实事)/;
/** 39项实事(其中省级26项、市级13项): the kinds of projects, and nothing done of them. */
const kindOfProject = /^[,、]?(?:其中:?)?[^,、。0-9已完超开竣未正]{1,12}$/;

/** 15项民生工程24个项目: and how many there are in them. */
const ofTheProgramme =
  /^[^,、。0-9已完超开竣未正]{0,8}(?:民生|民心|实事|工程|项目|任务)[^,、。0-9已完超开竣未正]{0,4}$/;

/** 10件重点提案办理情况: the heading of what is told of each. */
const ofHowItGoes = /^[^,、。0-9]{0,16}(?:办理|完成|进展|落实|推进|实施)情况$/;

/** Numbers that count the projects of a programme 项数. */
export const programmeRules: readonly Rule[] = [
  rule(
    'programme-count',
    'counts the projects of the list: 33项民生工程',
    'scope',
    ({ unit, before, after, next, clause }) =>
      unit.scale === '' &&
      /^(?:项|件|个|大|个事项|个项目|个子项)$/.test(unit.name) &&
      (/^(?:(?:重点|省级|市级|县级|年度|为民|惠民|为民办|小项|分项|子项)?(?:民生|暖?民心|实事|工作)|子内容|子项|具体(?:内容|任务|项目|事项)|[^,、。0-9]{0,8}实事)/.test(
        after.trimStart(),
      ) ||
        /实事(?:项目|工作)?(?:任务)?(?:(?:涉及|惠及|涵盖)我?[省市县区州旗]?)?(?:共计?|共有|有|合计|总计)?\s?$/.test(
          before,
        ) ||
        (after === '' && next?.clause === clause && ofProgramme.test(next.clauseAfter)) ||
        (/^[小细分]项$/.test(after) && /(?:民生|实事)[^,、。0-9]{0,4}(?:项目|工程)\s?$/.test(before)) ||
        itsParts.test(before) ||
        (kindsBefore.test(before) && /^(?:$|项目|实事|事项|任务|[,)])/.test(after.trimStart()))),
  ),
  rule(
    'declared-count',
    'counts the projects of a heading: 新增1项, (3项), 45件53个事项, 10件提案办理情况',
    'scope',
    ({ unit, before, clauseBefore, clauseAfter, after, previous, next, clause }) =>
      /^(?:项|件|事项|个事项)$/.test(unit.name) &&
      ((/(?:新增|调整|完善|继续实施|退出|保留|延续|全年共|共|总共)\s?$|^\s?$/.test(clauseBefore) &&
        /^(?:[、,)][\u4e00-\u9fff]{0,6})?$/.test(after.trim()) &&
        !/[\u4e00-\u9fff]{7}$/.test(before.replace(/[“”]/g, ''))) ||
        (clauseBefore.trim() === '' && ofHowItGoes.test(clauseAfter)) ||
        (unit.name.endsWith('事项') && previous?.clause === clause && /^、?$/.test(before.trim())) ||
        (previous !== undefined &&
          /^(?:提高|提标|合并)$/.test(before.trim()) &&
          /^(?:民生)?(?:工程|项目)(?:补助|保障)?标准$/.test(after)) ||
        /(?:承担|承办|涉及)(?:了|的)?(?:省|市|县)?(?:级)?(?:共|共有)?\s?$/.test(before) ||
        (next?.unit.name.endsWith('事项') === true && /^、?$/.test(after.trim()) && next.clause === clause)),
  ),
  rule(
    'one-of',
    'is how many there are of which one is told: 列入10件实事之一',
    'scope',
    ({ unit, clauseAfter }) => /^[项件个大]$/.test(unit.name) && /^[^,。;]{0,24}之一(?:$|[,。;])/.test(clauseAfter),
  ),
  rule(
    'these-many',
    'counts again what was told of: 这20个项目, 上述7家单位',
    'scope',
    ({ unit, before }) => unit.unit !== '' && !/元|%/.test(unit.name) && /(?:这|上述|前述)\s?$/.test(before),
  ),
  rule(
    'programme-parts',
    'counts some of the projects that were just counted: 39项实事（省级26项、市级13项）',
    'scope',
    ({ unit, before, after, previous, clause }, settled) => {
      const last = settled.at(-1);
      return (
        /^[项件个]/.test(unit.name) &&
        last?.number === previous &&
        previous !== undefined &&
        (previous.unit.name === unit.name || previous.clause === clause) &&
        previous.clause.sentence.start === clause.sentence.start &&
        /^programme-(?:count|parts)$/.test(last?.rule ?? '') &&
        ((kindOfProject.test(before) && /^(?:$|[、和及])/.test(after)) ||
          (previous.clause === clause && ofTheProgramme.test(before) && /^(?:子项|项目|事项|$)/.test(after)))
      );
    },
  ),
];
