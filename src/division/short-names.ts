/** What the name of a self-governing division ends with, and all other endings. */
const selfGoverning: readonly string[] = ['自治区', '自治州', '自治县', '自治旗', '特别行政区'];
const plain: readonly string[] = [
  ...['地区', '林区', '特区', '矿区', '新区', '街道'],
  ...['省', '市', '县', '区', '盟', '旗', '镇', '乡'],
];

/** The peoples whose names stand before 自治, as they stand there: some with 族, some without. */
const peoples: readonly string[] = [
  ...['各族', '回族', '藏族', '苗族', '彝族', '壮族', '满族', '侗族', '瑶族', '白族', '傣族', '黎族', '佤族', '畲族'],
  ...['水族', '土族', '羌族', '怒族', '蒙古族', '布依族', '朝鲜族', '土家族', '哈尼族', '哈萨克族', '傈僳族', '拉祜族'],
  ...['东乡族', '纳西族', '景颇族', '达斡尔族', '仫佬族', '布朗族', '撒拉族', '毛南族', '仡佬族', '普米族', '保安族'],
  ...['鄂温克族', '独龙族', '裕固族', '蒙古', '哈萨克', '柯尔克孜', '锡伯', '塔吉克', '维吾尔'],
];

const shortest = 2;

/**
 * What a division is called for short 简称: 安徽 for 安徽省, 延边 and 延边州 for 延边朝鲜族自治州. None for a name that would be left
 * with one character: nobody says 泗 for 泗县. Where a name can be cut in two places (沈北新区, 万柏林区), both.
 */
export function shortNames(name: string): readonly string[] {
  const ending = selfGoverning.find((text) => leavesAName(name, text));
  if (ending === undefined) {
    return plain.filter((text) => leavesAName(name, text)).map((text) => name.slice(0, -text.length));
  }
  const place = withoutPeoples(name.slice(0, -ending.length));
  return [place, place + ending.slice(-1)];
}

/** Whether a name ends so, with enough before it to be a name. */
function leavesAName(name: string, ending: string): boolean {
  return name.endsWith(ending) && name.length >= ending.length + shortest;
}

function withoutPeoples(stem: string): string {
  let rest = stem;
  let people = peopleAtEnd(rest);
  while (people !== undefined) {
    rest = rest.slice(0, -people.length);
    people = peopleAtEnd(rest);
  }
  return rest;
}

function peopleAtEnd(text: string): string | undefined {
  return peoples.find((people) => leavesAName(text, people));
}
