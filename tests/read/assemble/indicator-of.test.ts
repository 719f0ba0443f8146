import { describe, expect, it } from 'vitest';
import { fullIndicator, indicatorOf } from '../../../src/read/assemble/indicator.ts';
import { numbersOf } from '../row.ts';

const promised: ReadonlySet<string> = new Set(['target', 'standard', 'part']);

/** What each promise of a phrase measures by its own words: empty where these name nothing. */
const namesIn = (text: string): readonly string[] => {
  const promises = numbersOf(text).numbers.filter(({ as }) => promised.has(as));
  return promises.map((one, index) => indicatorOf(text, one, promises[index - 1], promises[index + 1]));
};

const longName = '城乡居民基本养老保险及城乡居民基本医疗保险和城镇职工基本医疗保险以外其他各类社会保险服务网点';

describe('what a number measures', () => {
  it.each([
    // What stands before the mark between two figures is the first's, what stands after it the second's.
    ['建设公厕10座 、垃圾站5座', ['建设公厕', '垃圾站']],
    ['建设公厕10座、 5座垃圾站', ['建设公厕', '建设垃圾站']],
    ['补助老人800元、400元儿童', ['补助老人', '儿童']],
    ['体检儿童300名、200名老人', ['体检儿童', '老人']],
    // A bound behind an amount is said of it, and the words after the mark are the next one's.
    ['改造农村公路86.5公里以上、安防工程45公里左右、危桥9座', ['改造农村公路', '安防工程', '危桥']],
    ['15分钟服务圈覆盖社区90个', ['15分钟服务圈覆盖社区']],
    // A list of amounts that share one name: the first has it.
    ['发放补助标准800元、400元', ['发放补助标准', '']],
    ['发放补助标准800元、400元和300元', ['发放补助标准', '', '']],
    ['发放补助800元、400元 ，惠及老人50名', ['发放补助', '', '惠及老人']],
    // Cut before a number that measures another thing, and without the 及 before it.
    ['建成12个服务站及4类对象活动点', ['建成服务站']],
    ['惠及3000户', ['惠及']],
    // Brackets say what is meant by it.
    ['养老服务站（农村幸福院）5个', ['养老服务站']],
    ['养老服务站(农村幸福院)5个', ['养老服务站']],
    ['（农村幸福院）5个', ['']],
    ['农村幸福院)5个', ['农村幸福院)']],
    // Before a colon a head stands, unless nothing follows it.
    ['养老服务：新建站点5个', ['新建站点']],
    ['养老服务：5个', ['养老服务']],
    ['养老服务： 5个', ['养老服务']],
    // 由 and 从 that raise nothing.
    ['由乡镇承办培训5期', ['由乡镇承办培训']],
    ['从严治理河道5条', ['从严治理河道']],
    // 提高到 right after the number goes on with it, farther on it belongs to a name.
    ['为5名老人提高到位率服务', ['老人提高到位率服务']],
  ])('of %s is %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
  it.each([
    ['老旧小区改造，完成30个', ['老旧小区改造']],
    ['老旧小区改造，，完成30个', ['老旧小区改造']],
    ['老旧小区改造， ，完成30个', ['老旧小区改造']],
    ['孕产妇死亡率控制在8人以内，力争5人', ['孕产妇死亡率', '孕产妇死亡率']],
    ['改造小区7个，共50万平方米', ['改造小区', '改造小区']],
    // But not in the sentence before.
    ['老旧小区改造；完成30个', ['']],
  ])('may stand in the clause before: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
  it('has forty characters at most', () => {
    expect(longName).toHaveLength(46);
    expect(namesIn(`${longName}50个`)).toEqual([longName.slice(0, 40)]);
    expect(namesIn(`建设50个${longName}`)).toEqual([`建设${longName}`.slice(0, 40)]);
    expect(namesIn(`${longName}，达到50个`)).toEqual([longName.slice(0, 40)]);
    expect(fullIndicator('完工', longName)).toBe(longName.slice(0, 40));
  });
});

describe('a verb alone', () => {
  it.each([
    ['完工', '老旧小区改造完工'],
    ['已竣工', '老旧小区改造已竣工'],
    ['竣工面积', '竣工面积'],
  ])('is said of the project: %s is %s', (indicator, full) => {
    expect(fullIndicator(indicator, '老旧小区改造')).toBe(full);
  });
});
