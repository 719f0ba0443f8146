/** Entities for the tests of the gates: well formed, small, and changed by what a test gives. */

type Fields = Readonly<Record<string, unknown>>;

export const target = (fields: Fields = {}): Fields => ({
  id: '1.T1',
  as: 'target',
  role: 'flow',
  indicator: '改造小区',
  measure: { value: '7', unit: '个', bound: 'unstated' },
  ...fields,
});

export const parameter = (fields: Fields = {}): Fields => ({
  id: '1.P1',
  as: 'parameter',
  indicator: '药品种类',
  measure: { value: '28', unit: '种', bound: 'unstated' },
  ...fields,
});

export const actual = (fields: Fields = {}): Fields => ({
  id: '1.A1',
  as: 'actual',
  role: 'flow',
  indicator: '开工小区',
  measure: { value: '3', unit: '个', bound: 'unstated' },
  ...fields,
});

export const claim = (fields: Fields = {}): Fields => ({
  id: '1.C1',
  as: 'claim',
  role: 'level',
  indicator: '开工率',
  measure: { value: '42.9', unit: '%', bound: 'unstated' },
  ...fields,
});

export const project = (fields: Fields = {}): Fields => ({
  id: '1',
  number: '（一）',
  name: '城镇老旧小区改造',
  responsibilities: [{ lead: ['县住建局'] }],
  targets: [target()],
  ...fields,
});

export const plan = (fields: Fields = {}): Fields => ({
  schemaVersion: '1.0',
  id: '341324-2020',
  source: { title: '关于2020年实施民生工程的通知', issuers: ['泗县人民政府'] },
  division: { name: '泗县', code: '341324' },
  year: 2020,
  declaredCounts: [],
  projects: [project()],
  changes: [],
  requirements: [],
  ...fields,
});

/** A plan of one project with these targets, numbered from 1. */
export const planOf = (...targets: readonly Fields[]): Fields =>
  plan({
    projects: [project({ targets: targets.map((one, index) => ({ ...target(), id: `1.T${index + 1}`, ...one })) })],
  });

export const entry = (fields: Fields = {}): Fields => ({
  id: 'E1',
  number: '1',
  name: '城镇老旧小区改造',
  responsibilities: [],
  actuals: [actual()],
  claims: [],
  ...fields,
});

export const report = (fields: Fields = {}): Fields => ({
  schemaVersion: '1.0',
  id: '341324-2020-06-30',
  source: { title: '2020年1-6月民生工程进展', issuers: ['泗县民生办'] },
  division: { name: '泗县', code: '341324' },
  period: { from: '2020-01-01', to: '2020-06-30', cumulative: true },
  entries: [entry()],
  funds: [],
  ...fields,
});

export const group = (fields: Fields = {}): Fields => ({
  schemaVersion: '1.0',
  name: '泗县民生工作领导小组',
  seats: [{ role: '组长', posts: [{ organization: '县人民政府', title: '县长' }] }],
  ...fields,
});

export const source = (fields: Fields = {}): Fields => ({ title: '通知', issuers: ['泗县人民政府'], ...fields });
