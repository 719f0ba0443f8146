import { ok, type Result } from '../issue.ts';
import { once } from '../once.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { checkBySchema, type SchemaOf } from '../schema/faults.ts';
import { type Form, formOf } from '../schema/form.ts';
import { type Layout, layoutOf } from '../schema/layout.ts';
import { capture } from './capture.ts';
import { faultTree } from './fault-tree.ts';
import type { Fill } from './fill.ts';
import { issueList, type Tell } from './issue-list.ts';
import { type GateOptions, limitsOf } from './limits.ts';
import { type Eye, type Look, lookAtWorkPlan } from './look.ts';
import { namesOf } from './names.ts';
import { wholesOf } from './parts.ts';
import { receivedAt } from './received.ts';
import type { Beyond } from './rule.ts';
import { rules } from './rules.ts';
import { soundCopy } from './sound-copy.ts';
import { emptyView } from './view.ts';

/** What a gate knows of the entity it stands before. */
export interface Entity<T> {
  readonly schema: () => SchemaOf<T>;
  readonly fill: Fill;
  readonly look: Look;
  /** Whether all that it links to stands in it: a plan. */
  readonly isWhole: boolean;
  /** The names of its options. */
  readonly options: readonly string[];
}

/** The options of a gate before a report or an entry of one. */
export interface ReportGateOptions extends GateOptions {
  /** The plan it reports on, to look up what it links to; without it such links are told as notes. */
  readonly plan?: WorkPlan;
}

/**
 * Makes the gate of an entity: capture, fill in, check by schema, look across fields. All that is wrong is told at once, and
 * nothing about the input is thrown; only options that cannot be meant are.
 */
export function makeGate<T>(entity: Entity<T>): (input: unknown, options: ReportGateOptions) => Result<T> {
  const form: () => Form = once(() => formOf(entity.schema()));
  const layout: () => Layout = once(() => layoutOf(entity.schema()));
  return (input, options) => {
    const limits = limitsOf(options, entity.options);
    const issues = issueList(limits.issues);
    const faults = faultTree();
    const sound = soundCopy(input, form(), limits);
    if (sound !== undefined) {
      lookAcross(entity, { view: emptyView(), isSound: faults.isSound }, sound.value, issues.tell, options);
      return issues.errors() === 0 ? ok(sound.value as T, issues.all()) : { ok: false, issues: issues.all() };
    }
    const tell: Tell = (code, path, detail) => {
      const before = issues.errors();
      issues.tell(code, path, detail);
      if (issues.errors() > before) faults.add(path);
    };
    const captured = capture(input, layout(), limits, tell);
    if (captured === undefined) return { ok: false, issues: issues.all() };
    entity.fill(captured.value, tell);
    const checked = checkBySchema(entity.schema(), captured.value);
    for (const { kind, path, expected } of 'faults' in checked ? checked.faults : []) {
      // What could not be copied is missing, and has been told.
      if (faults.has(path)) continue;
      const received = receivedAt(captured.value, path);
      if (received === undefined) tell('gate/missing', path, { expected });
      else tell(`gate/${kind}`, path, { expected, received });
    }
    const copy = 'value' in checked ? checked.value : captured.value;
    lookAcross(entity, { view: emptyView(), isSound: faults.isSound }, copy, issues.tell, options);
    return 'value' in checked && issues.errors() === 0
      ? ok(checked.value, issues.all())
      : { ok: false, issues: issues.all() };
  };
}

/** Gathers an entity into a view, and runs every rule over it. */
function lookAcross(entity: Entity<unknown>, eye: Eye, copy: unknown, tell: Tell, options: ReportGateOptions): void {
  const { view } = eye;
  entity.look(eye, copy);
  const beyond = beyondOf(entity, options);
  view.names = namesOf(view);
  view.wholes = wholesOf(view, beyond);
  for (const rule of rules) rule(view, tell, beyond);
}

function beyondOf({ isWhole }: Entity<unknown>, options: ReportGateOptions): Beyond {
  const { plan } = options;
  const view = emptyView();
  if (plan === undefined) return { isWhole, known: view.known, planId: undefined, options };
  lookAtWorkPlan({ view, isSound: () => true }, plan);
  return { isWhole: true, known: view.known, planId: plan.id, options };
}
