import type { Division } from '../division/division.ts';
import { type Issue, ok, type Result } from '../issue.ts';
import { nameKey } from '../name.ts';
import { planIssue } from './issues.ts';
import { defaultOrganizations, type OrganizationRow, type OrganizationTable } from './organization-table.ts';

/** A department or other body that answers for work 责任单位. */
export interface Organization {
  /** As printed: 县政务服务局（数据资源管理局）. */
  readonly name: string;
  /** The full name with its level, by the table: 县政务服务局. What the table does not know stays as printed, without spaces. */
  readonly canonical: string;
  /** By the first character: 省 province, 市 city, 县 or 区 county. Absent: the name does not say. */
  readonly level?: 'province' | 'city' | 'county';
  /** Canonical names of the plates it carries besides its own 加挂牌子: 县数据资源管理局. */
  readonly plates?: readonly string[];
}

/** How names are to be understood. */
export interface OrganizationOptions {
  /** The names known; {@link defaultOrganizations} where absent. */
  readonly organizations?: OrganizationTable;
  /** Whose document it is: 泗县住建局 and a bare 住建局 are then the 县住建局. */
  readonly division?: Pick<Division, 'name' | 'level'>;
}

type Level = NonNullable<Organization['level']>;

/** What a name begins with, and the level it tells. 市 may be a county-level city: the division's own level wins. */
const levelPrefixes: readonly (readonly [prefix: string, level: Level])[] = [
  ['自治区', 'province'],
  ['省', 'province'],
  ['市', 'city'],
  ['州', 'city'],
  ['盟', 'city'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
];

const levels: readonly string[] = ['province', 'city', 'county'] satisfies readonly Level[];
/** Behind {@link nameKey} brackets are half-width. */
const brackets = /[()、,;]/;
/** The youth league puts the level inside its name: 团县委, 共青团县委员会. */
const league = /^(?:共青团|团)([省市州县区旗])委(?:员会)?$/;

const indexes = new WeakMap<OrganizationTable, ReadonlyMap<string, string>>();

/** What every known name stands for. A later row takes a name from an earlier one. */
function fullNames(table: OrganizationTable): ReadonlyMap<string, string> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { full, forms } of table) {
    for (const name of [full, ...forms]) names.set(nameKey(name), nameKey(full));
  }
  indexes.set(table, names);
  return names;
}

/** The full name a known name stands for: where a later row renamed a full name, on to the last. */
function fullName(name: string, names: ReadonlyMap<string, string>): string | undefined {
  let at = name;
  for (let next = names.get(at); next !== at; next = names.get(at)) {
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function prefixOf(division: OrganizationOptions['division']): string {
  const name = nameKey(division?.name ?? '');
  return levelPrefixes.find(([prefix]) => name.endsWith(prefix))?.[0] ?? '';
}

/** 泗县住建局 as 县住建局: the division's own name gives way to its kind. */
function withoutDivision(name: string, division: OrganizationOptions['division'], ownPrefix: string): string {
  const divisionName = nameKey(division?.name ?? '');
  if (ownPrefix === '' || name === divisionName || !name.startsWith(divisionName)) return name;
  const rest = name.slice(divisionName.length);
  return rest.startsWith(ownPrefix) ? rest : ownPrefix + rest;
}

/** A name taken apart: level prefix, and the full name behind it. */
function takenApart(
  folds: string,
  names: ReadonlyMap<string, string>,
  division: OrganizationOptions['division'],
): readonly [prefix: string, full: string] {
  const ownPrefix = prefixOf(division);
  const name = withoutDivision(folds.replace(league, '$1团委'), division, ownPrefix);
  // the whole first: 市场监管局 begins with 市 and names no level
  const whole = fullName(name, names);
  if (whole !== undefined) return [ownPrefix, whole];
  const prefix = levelPrefixes.find(([known]) => name.startsWith(known))?.[0] ?? '';
  const rest = name.slice(prefix.length);
  return [prefix, fullName(rest, names) ?? rest];
}

function levelOf(prefix: string, division: OrganizationOptions['division']): Level | undefined {
  const own = division?.level;
  if (own !== undefined && levels.includes(own) && prefix === prefixOf(division)) return own as Level;
  return levelPrefixes.find(([known]) => known === prefix)?.[1];
}

/**
 * An organization from its printed name 责任单位: the level before the name is taken off, the rest is looked up in a
 * table as a whole, never by a part of it, and the bracket at the end gives its further plates 加挂牌子.
 *
 * @param printed the name as printed, full-width or half-width brackets: `县财政局（地方金融监管局）`
 * @param options the table, and the division whose document it is
 * @returns the organization. A name the table does not know keeps its own words as canonical name. A bare name the
 *   table knows takes the level of `options.division`; without one it has no level
 * @source our convention
 * @example
 * ```ts
 * import { organizationOf } from 'minsheng';
 *
 * console.log(organizationOf('县人社局').canonical); // => 县人力资源和社会保障局
 * console.log(organizationOf('省人力资源社会保障厅').canonical); // => 省人力资源和社会保障厅
 * console.log(organizationOf('县政务服务局（数据资源局）').plates?.join()); // => 县数据资源管理局
 * console.log(organizationOf('泗县住建局', { division: { name: '泗县' } }).canonical); // => 县住房和城乡建设局
 * ```
 */
export function organizationOf(printed: string, options: OrganizationOptions = {}): Organization {
  const { organizations = defaultOrganizations, division } = options;
  const names = fullNames(organizations);
  const name = nameKey(printed);
  const bracket = name.endsWith(')') ? name.indexOf('(') : -1;
  const own = bracket > 0 ? name.slice(0, bracket) : name;
  const plates = name
    .slice(own.length)
    .split(brackets)
    .filter((plate) => plate !== '');

  const [prefix, full] = takenApart(own, names, division);
  const level = levelOf(prefix, division);
  return {
    name: printed,
    canonical: prefix + full,
    ...(level !== undefined && { level }),
    ...(plates.length > 0 && {
      plates: plates.map((plate) => {
        const [platePrefix, plateFull] = takenApart(plate, names, undefined);
        return (platePrefix === '' ? prefix : platePrefix) + plateFull;
      }),
    }),
  };
}

/**
 * Whether two names are of one organization, in documents of one division. A plate counts: 县数据资源管理局 is the
 * 县政务服务局（数据资源管理局）. Two organizations that only carry a like plate are not the same. 财政局 beside 县财政局
 * is not the same unless `options.division` tells whose it is: a county's list may well speak of the city's.
 *
 * @param a a printed name, or an organization
 * @param b a printed name, or an organization
 * @param options the table, and the division whose documents they are
 * @returns whether one goes by the canonical name of the other, or carries it as a plate
 * @source our convention
 * @example
 * ```ts
 * import { sameOrganization } from 'minsheng';
 *
 * console.log(sameOrganization('县住建局', '县住房和城乡建设局')); // => true
 * console.log(sameOrganization('县数据资源管理局', '县政务服务局(数据资源管理局)')); // => true
 * console.log(sameOrganization('县住建局', '县房管中心')); // => false
 * console.log(sameOrganization('县水利局', '县水务局')); // => false
 * ```
 */
export function sameOrganization(
  a: string | Organization,
  b: string | Organization,
  options: OrganizationOptions = {},
): boolean {
  const [one, other] = [a, b].map((name) => (typeof name === 'string' ? organizationOf(name, options) : name)) as [
    Organization,
    Organization,
  ];
  return goesBy(one, other.canonical) || goesBy(other, one.canonical);
}

function goesBy({ canonical, plates = [] }: Organization, name: string): boolean {
  return canonical === name || plates.includes(name);
}

/**
 * A table of names with rows of one's own 扩展单位简称表: for the bodies of one place, or to say that there 水务局 is the
 * 水利局. A name in the new rows leaves the row it stood in before, and that is noted.
 *
 * @param table the table to start from, such as {@link defaultOrganizations}; not changed
 * @param rows names without the level before them
 * @returns the longer table; refused where a name is empty, or stands for two organizations within `rows`
 * @source our convention
 * @example
 * ```ts
 * import { defaultOrganizations, expect, extendOrganizations, organizationOf } from 'minsheng';
 *
 * const rows = [{ full: '农村环境整治办公室', forms: ['农环办'] }];
 * const organizations = expect(extendOrganizations(defaultOrganizations, rows));
 * console.log(organizationOf('县农环办', { organizations }).canonical); // => 县农村环境整治办公室
 * ```
 */
export function extendOrganizations(
  table: OrganizationTable,
  rows: readonly OrganizationRow[],
): Result<OrganizationTable> {
  const faults: Issue[] = [];
  const notes: Issue[] = [];
  const before = fullNames(table);
  const extended = [...table, ...rows];
  const claimed = new Map<string, string>();
  rows.forEach(({ full, forms }, index) => {
    for (const name of [full, ...forms]) {
      const path = [index];
      const key = nameKey(name);
      const claim = claimed.get(key);
      const was = fullName(key, before);
      claimed.set(key, nameKey(full));
      if (key === '') faults.push(planIssue('plan/organization-name-empty', { path }));
      else if (claim !== undefined && claim !== nameKey(full)) {
        faults.push(planIssue('plan/organization-form-ambiguous', { path, expected: name, received: claim }));
      } else if (was !== undefined && was !== nameKey(full)) {
        notes.push(planIssue('plan/organization-form-moved', { path, expected: name, received: was }));
      }
    }
  });
  return faults.length > 0 ? { ok: false, issues: faults } : ok(extended, notes);
}
