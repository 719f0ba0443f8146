/** What the name of a division ends with. */
const endings: readonly string[] = [
  ...['特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '林区', '特区', '矿区', '新区', '街道'],
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
  return endings.flatMap((ending) => {
    if (!leaves(name, ending)) return [];
    const stem = name.slice(0, -ending.length);
    if (!ending.startsWith('自治')) return [stem];
    const place = withoutPeoples(stem);
    return [place, place + ending.slice(-1)];
  });
}

/** Whether a name ends so, with enough before it to be a name. */
function leaves(name: string, ending: string): boolean {
  return name.endsWith(ending) && name.length >= ending.length + shortest;
}

function withoutPeoples(stem: string): string {
  let rest = stem;
  for (let people: string | undefined = ''; people !== undefined; people = peoples.find((text) => leaves(rest, text))) {
    rest = rest.slice(0, rest.length - people.length);
  }
  return rest;
}
