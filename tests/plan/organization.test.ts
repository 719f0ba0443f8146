import { describe, expect, it } from 'vitest';
import {
  extendOrganizations,
  type Organization,
  organizationOf,
  sameOrganization,
} from '../../src/plan/organization.ts';
import { defaultOrganizations } from '../../src/plan/organization-table.ts';
import rows from './organization.rows.json' with { type: 'json' };
import { frozen } from './small-plan.ts';

const sixian = { division: { name: '泗县' } } as const;

describe('organizationOf', () => {
  it.each(rows)('%s is %s', (printed, canonical, level) => {
    expect(organizationOf(`${printed}`)).toStrictEqual({ name: printed, canonical, ...(level !== null && { level }) });
  });

  it.each([
    ['县政务服务局（数据资源管理局）', '县政务服务局', ['县数据资源管理局']],
    ['县政务服务局(数据资源局)', '县政务服务局', ['县数据资源管理局']],
    ['县财政局（地方金融监管局、国资委）', '县财政局', ['县地方金融监督管理局', '县国有资产监督管理委员会']],
    ['县财政局（地方金融监管局）（国资委）', '县财政局', ['县地方金融监督管理局', '县国有资产监督管理委员会']],
    [
      '县财政局（地方金融监管局，国资委；县粮食局）',
      '县财政局',
      ['县地方金融监督管理局', '县国有资产监督管理委员会', '县粮食局'],
    ],
    ['市某局（市场监管局）', '市某局', ['市市场监督管理局']],
    ['县住建局（市人防办）', '县住房和城乡建设局', ['市人防办']],
    ['财政局（国资委）', '财政局', ['国有资产监督管理委员会']],
  ])('%s carries plates', (printed, canonical, plates) => {
    expect(organizationOf(printed)).toMatchObject({ name: printed, canonical, plates });
  });

  it.each([
    ['县财政局（）', '县财政局'],
    ['县财政局)', '县财政局)'],
    ['（财政局）', '(财政局)'],
    ['县（市）财政局', '县(市)财政局'],
  ])('%s carries none', (printed, canonical) => {
    const organization = organizationOf(printed);
    expect(organization.canonical).toBe(canonical);
    expect(organization).not.toHaveProperty('plates');
  });

  it.each([
    ['泗县住建局', '县住房和城乡建设局', 'county'],
    ['泗县县委组织部', '县委组织部', 'county'],
    ['住建局', '县住房和城乡建设局', 'county'],
    ['市场监管局', '县市场监督管理局', 'county'],
    ['市住建局', '市住房和城乡建设局', 'city'],
    ['农环办', '农环办', undefined],
    ['泗县', '泗县', undefined],
    ['泗 县 农环办', '县农环办', 'county'],
    ['宿州市财政局', '宿州市财政局', undefined],
    ['住建局（房管局）', '县住房和城乡建设局', 'county'],
  ])('in a document of 泗县, %s is %s', (printed, canonical, level) => {
    const organization = organizationOf(printed, sixian);
    expect([organization.canonical, organization.level]).toEqual([canonical, level]);
  });

  it('takes the kind of a division from the end of its name', () => {
    const canonical = (name: string) => organizationOf('财政局', { division: { name } }).canonical;
    expect(['安徽省', '淮北市', '杜集区', '内蒙古自治区', '科尔沁旗', '市本级', ''].map(canonical)).toEqual([
      '省财政局',
      '市财政局',
      '区财政局',
      '自治区财政局',
      '旗财政局',
      '财政局',
      '财政局',
    ]);
    expect(organizationOf('市本级财政局', { division: { name: '市本级' } }).canonical).toBe('市本级财政局');
    expect(organizationOf('淮北市市场监管局', { division: { name: '淮北市' } }).canonical).toBe('市市场监督管理局');
  });

  it('takes the level of a division that says it: 市 may be a county or a municipality', () => {
    const level = (name: string, printed: string, own: 'province' | 'city' | 'county' | 'township') =>
      organizationOf(printed, { division: { name, level: own } }).level;
    expect(level('桐城市', '市财政局', 'county')).toBe('county');
    expect(level('北京市', '市财政局', 'province')).toBe('province');
    expect(level('某县', '县财政局', 'city')).toBe('city');
    expect(level('桐城市', '省财政厅', 'county')).toBe('province');
    expect(level('双堆集镇', '县财政局', 'township')).toBe('county');
    expect(level('某区', '区财政局', 'township')).toBe('county');
  });

  it('uses the table it is given', () => {
    const organizations = [{ full: '水利局', forms: ['水务局'] }];
    expect(organizationOf('县水务局', { organizations }).canonical).toBe('县水利局');
    expect(organizationOf('县人社局', { organizations }).canonical).toBe('县人社局');
  });
});

describe('sameOrganization', () => {
  it.each<[string | Organization, string | Organization, boolean]>([
    ['县住建局', '县住房和城乡建设局', true],
    ['县住建局', '县住房城乡建设局', true],
    ['县住建局', '县房管中心', false],
    ['县住建局', '市住建局', false],
    ['县水利局', '县水务局', false],
    ['县教育局', '县教体局', false],
    ['县数据资源管理局', '县政务服务局（数据资源管理局）', true],
    ['县政务服务局（数据资源管理局）', '县数据资源管理局', true],
    ['县政务服务局（数据资源管理局）', '县政务服务局', true],
    ['县政务服务局（数据资源管理局）', '县发改委（数据资源管理局）', false],
    ['财政局', '县财政局', false],
    ['财政局', '财政局', true],
    [{ name: 'a', canonical: 'a', plates: ['b'] }, 'b', true],
    ['a', { name: 'a', canonical: 'b' }, false],
    ['__proto__', 'constructor', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameOrganization(a, b)).toBe(same);
    expect(sameOrganization(b, a)).toBe(same);
  });

  it('knows whose a bare name is where the division is said', () => {
    expect(sameOrganization('财政局', '县财政局', sixian)).toBe(true);
    expect(sameOrganization('泗县财政局', '县财政局', sixian)).toBe(true);
    expect(sameOrganization('财政局', '市财政局', sixian)).toBe(false);
  });
});

describe('extendOrganizations', () => {
  it('adds rows, and leaves the table as it was', () => {
    const rows = frozen([{ full: '农村环境整治办公室', forms: ['农环办'] }]);
    const extended = extendOrganizations(frozen(defaultOrganizations), rows);
    expect(extended).toEqual({ ok: true, value: [...defaultOrganizations, ...rows], issues: [] });
  });

  it('lets a later row have a name, and says so', () => {
    const rows = [{ full: '水利局', forms: ['水务局', '水利 局'] }];
    const extended = extendOrganizations(defaultOrganizations, rows);
    expect(extended.issues).toEqual([
      {
        code: 'plan/organization-form-moved',
        severity: 'note',
        message: '水务局 is taken from the row of 水务局',
        path: [0],
        expected: '水务局',
        received: '水务局',
      },
    ]);
    const organizations = extended.ok ? extended.value : [];
    expect(sameOrganization('县水利局', '县水务局', { organizations })).toBe(true);
  });

  it('goes on to the last name where one was renamed twice', () => {
    const rows = [
      { full: '乙局', forms: ['甲局'] },
      { full: '丙局', forms: ['乙局'] },
    ];
    const first = extendOrganizations([{ full: '甲局', forms: ['甲'] }], rows.slice(0, 1));
    const second = extendOrganizations(first.ok ? first.value : [], rows.slice(1));
    const organizations = second.ok ? second.value : [];
    expect(['甲', '甲局', '乙局', '丙局'].map((name) => organizationOf(name, { organizations }).canonical)).toEqual(
      Array(4).fill('丙局'),
    );
    expect(second.issues.map(({ code }) => code)).toEqual(['plan/organization-form-moved']);
    const back = extendOrganizations(organizations, [{ full: '甲局', forms: ['丙局'] }]);
    expect(organizationOf('乙局', { organizations: back.ok ? back.value : [] }).canonical).toBe('甲局');
  });

  it('lists every fault', () => {
    const rows = [
      { full: '', forms: [' '] },
      { full: '甲局', forms: ['甲', ''] },
      { full: '乙局', forms: ['甲', '甲局', '乙局'] },
    ];
    expect(extendOrganizations(defaultOrganizations, rows)).toEqual({
      ok: false,
      issues: [
        ...[0, 0, 1].map((row) => ({
          code: 'plan/organization-name-empty',
          severity: 'error',
          message: `A name in row ${row} of the organization table is empty`,
          path: [row],
        })),
        ...['甲', '甲局'].map((name) => ({
          code: 'plan/organization-form-ambiguous',
          severity: 'error',
          message: `${name} is given to another organization too: 甲局`,
          path: [2],
          expected: name,
          received: '甲局',
        })),
      ],
    });
  });

  it('finds no fault with the table of the library, and no name in it twice', () => {
    expect(extendOrganizations([], defaultOrganizations)).toEqual({
      ok: true,
      value: defaultOrganizations,
      issues: [],
    });
    const names = defaultOrganizations.flatMap(({ full, forms }) => [full, ...forms]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => /^[省县区州盟旗]|^市(?!场)/.test(name))).toEqual([]);
  });
});
