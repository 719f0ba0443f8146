import type { Issue } from '../issue.ts';
import { projectPath, type WalkedProject, walkProjects } from '../plan/figures.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import { type Organization, type OrganizationOptions, organizationOf } from '../plan/organization.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { checkIssue } from './issues.ts';

/** Names that stand for many units at once: 各县（市、区）人民政府, 省就业工作领导小组各成员单位. */
const collective = /各|成员单位$/;

interface LeadUnit {
  /** As printed where it leads first. */
  readonly printed: string;
  /** As named each time: one bracket may print a plate that another leaves out. */
  readonly organizations: Organization[];
  readonly path: readonly (string | number)[];
  readonly projects: Set<string>;
}

/**
 * Whether every leading unit of a plan sits in its leading group 牵头单位席位核对: through any of the posts a member
 * holds (县住建局副局长、县美丽办负责人 sits for both), through a plate (县政务服务局（数据资源管理局） for 县数据资源管理局), or
 * as the group's own office through who heads it (县民生办).
 *
 * @param plan the work plan
 * @param options the table of names; the division is the plan's own where none is given
 * @returns a warning a unit without seat, in the order they first lead, with the projects it leads; a note for a name
 *   that stands for many units; one note where the plan names no group. Empty: every unit has its seat
 * @source our convention
 * @example
 * ```ts
 * import { checkSeats } from 'minsheng/check';
 * import { sixian2020 } from 'minsheng/samples';
 *
 * console.log(checkSeats(sixian2020).length); // => 0
 * ```
 */
export function checkSeats(
  plan: Pick<WorkPlan, 'division' | 'projects' | 'leadingGroup'>,
  options: OrganizationOptions = {},
): readonly Issue[] {
  if (plan.leadingGroup === undefined) return [checkIssue('check/no-leading-group', { path: ['leadingGroup'] })];
  const naming = { division: plan.division, ...options };
  const isSeated = seatedBy(representedBy(plan.leadingGroup, naming));
  return leadUnits(walkProjects(plan.projects), naming).flatMap(({ printed, organizations, path, projects }) => {
    if (collective.test(printed)) return [checkIssue('check/collective-unit', { path, received: printed })];
    if (organizations.some(isSeated)) return [];
    return [checkIssue('check/unit-without-seat', { path, expected: printed, received: [...projects].join('、') })];
  });
}

/** Whether a unit is one of those that are represented, as `sameOrganization` says; each is looked at once. */
function seatedBy(represented: readonly Organization[]): (unit: Organization) => boolean {
  const names = new Set(represented.map(({ canonical }) => canonical));
  const all = new Set([...names, ...represented.flatMap(({ plates = [] }) => plates)]);
  return ({ canonical, plates = [] }) => all.has(canonical) || plates.some((plate) => names.has(plate));
}

/** Every organization that has a post in the group, with its plates, and the group's own office. */
function representedBy({ name, seats, office }: LeadingGroup, options: OrganizationOptions): readonly Organization[] {
  const names = seats.flatMap(({ posts }) =>
    posts.map(({ organization, plate = '' }) => `${organization}（${plate}）`),
  );
  const headed = office !== undefined && office.heads.length > 0;
  return [...names, ...(headed ? [`${name}办公室`] : [])].map((printed) => organizationOf(printed, options));
}

/** The leading units by canonical name, in the order they first lead. */
function leadUnits(walked: readonly WalkedProject[], options: OrganizationOptions): readonly LeadUnit[] {
  const units = new Map<string, LeadUnit>();
  for (const at of walked) {
    for (const [index, { lead }] of at.project.responsibilities.entries()) {
      for (const [place, printed] of lead.entries()) {
        const organization = organizationOf(printed, options);
        const path = [...projectPath(at), 'responsibilities', index, 'lead', place];
        const unit = units.get(organization.canonical) ?? { printed, organizations: [], path, projects: new Set() };
        units.set(organization.canonical, unit);
        unit.organizations.push(organization);
        unit.projects.add(at.project.name);
      }
    }
  }
  return [...units.values()];
}
