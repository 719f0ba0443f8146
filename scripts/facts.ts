/**
 * Prints what is read from a document as JSON: its projects, every number with what it was read as, the leading group and
 * what was retired. Run: npm run -s facts -- FILE
 */
import { readFileSync } from 'node:fs';
import { walkProjects } from 'minsheng';
import { type LedgerEntry, type ReadDocument, type Reading, readDocument } from 'minsheng/read';

const file = process.argv[2];
if (file === undefined) {
  console.error('Which document? npm run -s facts -- FILE');
  process.exit(2);
}

const sections = new Map([
  ['added', '新增'],
  ['refined', '完善'],
  ['continued', '继续'],
]);

/** A project a row, with its own units and those of its parts. */
function projectsOf({ value }: Reading<ReadDocument>) {
  const rows = value?.plan?.projects ?? [];
  return rows.map((project) => {
    const category = sections.get(project.declared ?? '');
    const units = walkProjects([project]).flatMap((walked) => walked.project.responsibilities);
    return {
      name: project.name,
      ...(category && { category }),
      leads: [...new Set(units.flatMap(({ lead }) => lead))],
      coops: [...new Set(units.flatMap((unit) => unit.with ?? []))],
    };
  });
}

function entryOf({ span: [start, end], text, as, amount, unit, unitMeant, bound, answers, flag, rule }: LedgerEntry) {
  return { start, end, text, as, amount, unit: unitMeant ?? unit, bound, answers, flag, rule };
}

/** Members with their posts as printed. */
function membersOf({ value, evidence }: Reading<ReadDocument>) {
  const group = value?.plan?.leadingGroup ?? value?.leadingGroup;
  const titles = evidence.filter(({ path }) => path.at(-1) === 'posts' && path.at(-3) === 'seats');
  return (group?.seats ?? []).map(({ role, person }, index) => ({
    role,
    name: person ?? '',
    title: titles.find(({ path }) => path.at(-2) === index)?.text ?? '',
  }));
}

const reading = readDocument(readFileSync(file, 'utf8'));
const retired = (reading.value?.plan?.changes ?? []).filter(
  ({ kind, level }) => kind === 'retired' && level === 'project',
);
console.log(
  JSON.stringify({
    projects: projectsOf(reading),
    ledger: reading.ledger.map(entryOf),
    leadingGroup: membersOf(reading),
    retired: retired.map(({ subject, reason }) => ({ name: subject, reason })),
  }),
);
