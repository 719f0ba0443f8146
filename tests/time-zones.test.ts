import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from './house/source-file.ts';
import { wholeComputation } from './whole-computation.ts';

/** Every offset in use, half and quarter hours, both sides of the date line, and zones that skipped or doubled days. */
const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'America/Anchorage',
  'America/Argentina/Buenos_Aires',
  'America/Bogota',
  'America/Caracas',
  'America/Chicago',
  'America/Denver',
  'America/Halifax',
  'America/Los_Angeles',
  'America/New_York',
  'America/Noronha',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'Asia/Dhaka',
  'Asia/Dubai',
  'Asia/Hong_Kong',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Asia/Shanghai',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Asia/Urumqi',
  'Asia/Yangon',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Europe/London',
  'Europe/Moscow',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Pacific/Niue',
];

const own = process.env['TZ'];
const inUtc = (() => {
  process.env['TZ'] = 'UTC';
  return wholeComputation();
})();

afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

describe('Same bytes in every time zone', () => {
  it('tries 41, and the clock does move', () => {
    expect(new Set(zones).size).toBe(41);
    const hours = new Set(
      zones.map((zone) => {
        process.env['TZ'] = zone;
        return new Date(2020, 5, 30).getTimezoneOffset();
      }),
    );
    expect(hours.size).toBeGreaterThan(25);
  });

  it.each(zones)('%s', (zone) => {
    process.env['TZ'] = zone;
    expect(wholeComputation() === inUtc).toBe(true);
  });

  it.each(['Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Niue'])('%s, in a process that began there', (zone) => {
    const program = `import { wholeComputation } from ${JSON.stringify(`file://${root}tests/whole-computation.ts`)};
process.stdout.write(wholeComputation());`;
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    });
    expect(printed === inUtc).toBe(true);
  });
});
