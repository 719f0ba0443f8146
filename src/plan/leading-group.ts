import type { Extensible, SchemaVersion } from '../entity.ts';

/** A post in an organization 职务. A member of a group is a post; the person is optional. */
export interface Post extends Extensible {
  /** 县财政局. */
  readonly organization: string;
  /** A second plate 加挂牌子: 地方金融监管局. */
  readonly plate?: string;
  /** 局长. */
  readonly title: string;
  readonly inferred?: true;
}

/** A seat in a leading group 席位. */
export interface Seat extends Extensible {
  /** 组长, 副组长, 成员 as printed. */
  readonly role: string;
  /** The holder's name, where the caller has one; shipped data has none. */
  readonly person?: string;
  /** Several where one person holds several. */
  readonly posts: readonly Post[];
}

/** The office of a leading group 领导小组办公室. */
export interface GroupOffice extends Extensible {
  /** The organization it is set up in 设在. */
  readonly at: string;
  /** Who heads it, by reference to a seat (0-based index into `seats`). */
  readonly heads: readonly GroupOfficeHead[];
}

/** A head of the office: title, and the seat that holds it. */
export interface GroupOfficeHead extends Extensible {
  readonly title: string;
  /** 0-based index into the group's `seats`. */
  readonly seat: number;
}

/** The group that leads the programme 领导小组. */
export interface LeadingGroup extends Extensible {
  readonly schemaVersion: SchemaVersion;
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly office?: GroupOffice;
}
