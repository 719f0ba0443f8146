import { expect, type MissingReason } from 'minsheng';
import { type DivisionRow, divisionTree, type Observation, type RollUpIndicator } from 'minsheng/rollup';

/*
 * 示例省: a province of 16 cities and 104 counties. Everything in it is made up, names, codes and figures, and is the same on
 * every machine: the figures come from a generator of whole numbers with a fixed seed, Lehmer's x → 48271·x mod 2³¹ − 1
 * (Park & Miller), whose products stay below 2⁵³.
 */

const seed = 20_250_630;
const multiplier = 48_271;
const modulus = 2_147_483_647;

/** A generator of whole numbers from 0 to `most`. */
function generator(): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * multiplier) % modulus;
    return state % (most + 1);
  };
}

const provinceCode = '990000';
/** The ten stems and six of the branches. */
const cityNames = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'];
const numerals = [...'一二三四五六七'];

const cities: readonly DivisionRow[] = cityNames.map((name, index) => ({
  code: `${990_000 + (index + 1) * 100}`,
  name: `${name}市`,
  parent: provinceCode,
}));

/** Six in every other city, seven in the rest: 8 × 6 + 8 × 7 = 104. */
const counties: readonly DivisionRow[] = cities.flatMap(({ code, name }, index) =>
  numerals.slice(0, 6 + (index % 2)).map((numeral, place) => ({
    code: `${Number(code) + place + 1}`,
    name: `${name.slice(0, 1)}${numeral}${place === 0 ? '区' : '县'}`,
    parent: code,
  })),
);

const period = '2025-06-30';
const homes = '改造老旧小区';
const places = '新增公办园学位';
const insured = '居民参保率';
const vaccinated = '疫苗接种率';

/** Why a county has no number of homes. */
const withoutHomes: ReadonlyMap<string, MissingReason> = new Map([
  ['990104', 'illegible'],
  ['990203', 'no-task'],
  ['990207', 'no-task'],
  ['990506', 'out-of-period'],
  ['990802', 'no-task'],
  ['991005', 'not-due'],
  ['991101', 'not-reported'],
  ['991406', 'not-reported'],
]);
/** Counties that sent nothing: all that is known is what the plan asked of them. */
const silent: ReadonlySet<string> = new Set(['990105', '991604']);
/** Counts households where 小区 are asked for. */
const inHouseholds = '991203';
/** Counts one kindergarten of 90 places twice in its printed total. */
const wrongTotal = '990700';

/** What one county has to say. Everything is drawn for everyone: who keeps silent changes nobody else's figures. */
function reportOf(division: string, draw: (most: number) => number): readonly Observation[] {
  const at = (indicator: string) => ({ division, indicator, period });
  const estates = 4 + draw(20);
  const renewed = draw(estates);
  const classes = 4 + draw(16);
  const opened = draw(classes);
  const people = 20 * (9000 + draw(35_000));
  const uninsured = draw(people / 20);
  const perThousand = 400 + draw(99);
  const reason = withoutHomes.get(division);
  return [
    { ...at(homes), target: reason === 'no-task' ? reason : estates },
    { ...at(homes), actual: reason ?? renewed, ...(division === inHouseholds && { unit: '户' }) },
    { ...at(places), target: 30 * classes, actual: 30 * opened },
    { ...at(insured), part: people - uninsured, whole: people },
    { ...at(vaccinated), rate: `${perThousand / 10}`, verdict: perThousand < 450 ? 'unmet' : 'met' },
  ];
}

/** What a city prints of school places: it knows those of its silent counties, too. */
function totalOf(division: string, reports: readonly Observation[]): Observation {
  const rows = reports.filter(({ indicator }) => indicator === places);
  const sum = (measure: 'target' | 'actual') => rows.reduce((all, row) => all + Number(row[measure]), 0);
  const actual = sum('actual') + (division === wrongTotal ? 90 : 0);
  return { division, indicator: places, period, target: sum('target'), actual };
}

function observe(): readonly Observation[] {
  const draw = generator();
  return cities.flatMap(({ code }) => {
    const reports = counties.filter(({ parent }) => parent === code).flatMap((county) => reportOf(county.code, draw));
    const sent = reports.filter(({ division, indicator, target }) => {
      return !silent.has(division) || (indicator === homes && target !== undefined);
    });
    return [totalOf(code, reports), ...sent];
  });
}

/** The province, what is asked of its counties, and what they and the cities reported by the end of June 2025. */
export const madeUpProvince = {
  code: provinceCode,
  period,
  divisions: expect(divisionTree([{ code: provinceCode, name: '示例省' }, ...cities, ...counties])),
  indicators: [
    { name: homes, role: 'flow', unit: '个' },
    { name: places, role: 'flow', unit: '个' },
    { name: insured, role: 'level', unit: '人' },
    { name: vaccinated, role: 'level', unit: '人次' },
  ] as readonly RollUpIndicator[],
  observations: observe(),
};
