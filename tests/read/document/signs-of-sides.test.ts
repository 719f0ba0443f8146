import { describe, expect, it } from 'vitest';
import {
  firmlyToCome,
  mayTell,
  opensLikeTask,
  payingRule,
  perhapsPromising,
  promises,
  promisesByBound,
  shouldBeDone,
  soundsLikeTask,
  tellsHardly,
  tellsShare,
  tellsStrongly,
  wentWell,
  withoutDescription,
  withoutOutlook,
} from '../../../src/read/sides/signs.ts';

/** What every sentence of a list is said to be. */
const saying = (
  says: (sentence: string) => boolean,
  rows: readonly (readonly [sentence: string, is: boolean])[],
): void => {
  it.each(rows)('%s: %s', (sentence, is) => {
    expect(says(sentence)).toBe(is);
  });
};

describe('tells what was done, perhaps', () => {
  saying(mayTell, [
    ['已培训12人。', true],
    ['改造已脱贫村7个。', false],
    ['实际12人参加。', true],
    ['实际需要12人。', false],
    ['前11个月培训12人。', true],
    ['前几个月培训12人。', false],
    ['1-10月,培训12人。', true],
    ['1-9月份全市培训12人。', true],
    ['分3-4月两批培训12人。', false],
    ['10月底培训12人。', true],
    ['10月底前培训12人。', false],
    ['足额拨付12万元。', false],
    ['拨付12万元。', true],
    ['建成率达84.3。', true],
    ['占比5%。', true],
    ['占5%。', true],
    ['占地5亩。', false],
    ['培训了12人。', true],
    ['为了培训12人。', false],
    ['培训12人,全部完成。', true],
    ['培训12人,全部完成后验收。', false],
    ['培训12人,全部完成', true],
    ['合格率达84.3%。', true],
    ['合格率为84.3%。', true],
    ['合格率分别达到100%、84.3%。', true],
    ['合格率分别达85%和84.3%。', true],
    ['合格率达到85%。', false],
    ['开工率84.3%。', true],
    ['合格率84.32%。', true],
    ['合格率9.25%。', true],
    ['合格率84.3%。', false],
    ['合格率84.32%以上。', false],
    ['比原计划多12人。', true],
    ['较目标超12人。', true],
    ['按目标提前12天。', false],
    ['较目标,提前12天。', false],
    ['力争同比增长5%。', false],
    ['同比增长5%。', true],
  ]);
});

describe('tells it by a share of the task, and the number it is of', () => {
  saying(tellsShare, [
    ['培训12人,完成年度任务的80%。', true],
    ['培训12人,占计划数的80%。', true],
    ['完成年度任务的80%。', false],
    ['培训工作完成年度任务的 80%。', false],
    ['培训12人,完成年度任务的 80%。', true],
    ['培训12人,完成年度任务的八成。', false],
  ]);
});

describe('tells it by weak words only', () => {
  saying(tellsHardly, [
    ['完成12项。', true],
    ['改造项目完成12项。', true],
    ['已完成12项。', false],
    ['完成率80%。', true],
    ['完成率84.3%。', false],
    ['完工率100.0%。', false],
    ['合格率达到84.3%以上。', true],
    ['上半年开工率达到50%。', true],
    ['公办园占比55%。', true],
    ['10月底建成12项。', true],
    ['拨付12万元。', true],
    ['支付12万元。', true],
    ['共投入12万元。', true],
    ['比去年多12人。', true],
    ['3-10月份,培训12人。', true],
    ['培训12人,完成年度任务的80%。', false],
  ]);
});

describe('tells it by other words than weak ones', () => {
  saying(tellsStrongly, [
    ['完成12项。', false],
    ['已完成12项。', true],
    ['任务全面完成。', false],
    ['任务全面完成', false],
    ['合格率达到84.3%。', false],
    ['合格率为84.3%。', false],
    ['比去年增加12人。', false],
    ['较上年增加12人。', false],
    ['年内全部开工。', false],
    ['全部开工。', true],
  ]);
});

describe('sounds like a task all the same', () => {
  saying(soundsLikeTask, [
    ['建设路网107公里,完成7处。', true],
    ['  建设路网107公里,完成7处。', true],
    ['路网107公里,完成7处。', false],
    ['建设路网107公里,完成任务。', false],
    ['比例达到65%,比上年提高10个百分点。', true],
    ['比例达到65%,较去年提高10个百分点。', true],
    ['比例达到65%,是上年的2倍。', false],
    ['比例达到65%,比前年提高10个百分点。', false],
  ]);
});

describe('tells what should be done by now', () => {
  saying(
    (sentence) => shouldBeDone.test(sentence),
    [
      ['按照计划,前三季度应完成改造12个。', true],
      ['应完成12个。', true],
      ['应完成的任务,已完成12个。', false],
      ['应完成全部任务。', false],
    ],
  );
});

describe('is a rule of paying', () => {
  saying(
    (sentence) => payingRule.test(sentence),
    [
      ['每人每次补300元', true],
      ['每床给补300元', true],
      ['每天每次补300元', false],
      ['每人300元', false],
      ['每人,每次300元', false],
      ['每户实际人口3人', false],
      ['补助标准300元', true],
      ['补贴标准300元', true],
      ['补充标准300元', false],
      ['个人承担比例20%', true],
      ['人口比例20%', false],
      ['按实际费用报销', true],
      ['按住院实际费用补助', true],
      ['按计划,报销20%', false],
      ['按需要补充20人', false],
    ],
  );
});

describe('promises', () => {
  saying(
    (sentence) => firmlyToCome.test(sentence),
    [
      ['12月底前建成', true],
      ['10月前建成', true],
      ['10日前建成', true],
      ['村前建成', false],
      ['计划建成3所', true],
      ['按计划建成3所', false],
      ['计划的3所', false],
    ],
  );
  saying(
    (sentence) => opensLikeTask.test(sentence),
    [
      ['到2025年底建成3所', true],
      ['预计到2025年底建成3所', false],
      ['第三季度建成3所', true],
      ['小区改造3个', false],
    ],
  );
  saying(promises, [
    ['力争增长9%和10%以上。', true],
    ['分别增长9%和10%以上。', false],
    ['分别增长9.5%、10%以上。', false],
    ['增长10%以上。', false],
    ['建成10所以上。', true],
    ['合格率达到95%以上。', false],
    ['合格人数占参训人数95%以上。', false],
    ['失业率控制在4.5%以内。', false],
  ]);
  saying(promisesByBound, [
    ['减排2万吨以上。', true],
    ['减排2万吨左右。', true],
    ['力争减排2万吨以上。', false],
    ['减排2万吨。', false],
  ]);
  saying(
    (sentence) => perhapsPromising.test(sentence),
    [
      ['2025年建成3所', true],
      ['25年建成3所', false],
      ['近五年建成3所', false],
    ],
  );
});

describe('tells how it went', () => {
  saying(
    (sentence) => wentWell.test(sentence),
    [
      ['任务全面完成。', true],
      ['任务圆满完成', true],
      ['任务全面完成后验收', false],
      ['环境持续改善,群众满意', true],
      ['环境持续改善', true],
      ['环境持续改善工程', false],
    ],
  );
});

it.each([
  ['新建7所,力争月底全部交卷。', '新建7所。'],
  ['新建7所,10月底前全部交卷。', '新建7所。'],
  ['新建7所,月底前全部交卷', '新建7所。'],
  ['新建7所,力争年内再建3所。', '新建7所,力争年内再建3所。'],
  ['新建7所,建成后将改善3万人。', '新建7所,建成后改善3万人。'],
  ['新建7所,建成投用后,居民可受益。', '新建7所,建成后受益。'],
  ['至少有7所建成。', '有7所建成。'],
])('of %s what is only hoped for says nothing', (sentence, without) => {
  expect(withoutOutlook(sentence)).toBe(without);
});

it.each([
  ['对已建成的36个站点进行改造。', '对36个站点进行改造。'],
  ['推进正在运行的15座泵站更新。', '推进15座泵站更新。'],
  ['在目前120个的基础上新建3个。', '在新建3个。'],
  ['改造已投入使用20年以上的电梯12部。', '改造电梯12部。'],
  ['改造已使用5年以上的电梯12部。', '改造电梯12部。'],
  ['对已建成的90%以上站点进行改造。', '对已建成的90%以上站点进行改造。'],
  ['已建成的36个站点投入使用。', '已建成的36个站点投入使用。'],
  ['改造老旧小区的任务、已建成的36个站点投用。', '改造老旧小区的任务、已建成的36个站点投用。'],
])('of %s what says which are meant tells nothing', (sentence, without) => {
  expect(withoutDescription(sentence)).toBe(without);
});
