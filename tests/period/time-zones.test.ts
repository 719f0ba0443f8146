import { afterEach, describe, expect, it } from 'vitest';
import { daysBetween, firstDay, isIsoDate, lastDay } from '../../src/period/date.ts';
import { periodOf } from '../../src/period/period-of.ts';
import { dueDay, isDue, isInForce } from '../../src/period/when.ts';

/** One zone for each offset in use, and those that skipped or doubled a day, or change their clocks at midnight. */
const zones = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Fakaofo',
  'Pacific/Kwajalein',
  'Pacific/Enderbury',
  'Pacific/Niue',
  'Pacific/Honolulu',
  'Pacific/Marquesas',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Caracas',
  'America/Halifax',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Asuncion',
  'America/Noronha',
  'Atlantic/Azores',
  'Europe/London',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Europe/Moscow',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Yangon',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Australia/Eucla',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Antarctica/Troll',
];

const own = process.env['TZ'];

/** Assigning to the environment moves the clock of this process, as no option of a date function does. */
function inZone<T>(zone: string, work: () => T): T {
  process.env['TZ'] = zone;
  return work();
}

/** Days that some zone did not have, had twice, or began at one o'clock; and the ends of all months of a leap year. */
const days = [
  '2011-12-29',
  '2011-12-30',
  '2011-12-31',
  '1994-12-30',
  '1994-12-31',
  '1995-01-01',
  '1993-08-20',
  '1993-08-21',
  '1892-07-04',
  '1901-01-01',
  '1940-06-03',
  '1986-05-04',
  '1991-09-15',
  '2018-11-04',
  '2020-03-29',
  '2020-10-25',
  ...Array.from({ length: 12 }, (_, index) => lastDay(`2020-${`${index + 1}`.padStart(2, '0')}`)),
];

function everything(): string {
  const when = { printed: '年底前', from: '2011-12-30', to: '2020' };
  const found = days.flatMap((day, index) => [
    isIsoDate(day),
    firstDay(day.slice(0, 7)),
    lastDay(day.slice(0, 7)),
    firstDay(day),
    lastDay(day),
    daysBetween(day, days[index - 1] ?? day),
    daysBetween('2011-12-29', day),
    isInForce(when, day),
    isDue(when, day),
  ]);
  const none = ['2020-02-30', '2011-02-29', '1994-12-32'].map(isIsoDate);
  return JSON.stringify([found, none, dueDay(when), periodOf(2011), periodOf(2020, 2)]);
}

const inGreenwich = inZone('UTC', everything);

afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

describe('Days are the same in every time zone', () => {
  it('of 41, which are not', () => {
    expect(zones).toHaveLength(41);
    const local = (zone: string) => inZone(zone, () => new Date('2020-06-30T00:00:00Z').toString());
    expect(new Set(zones.map(local)).size).toBeGreaterThan(35);
    expect(inZone('Pacific/Apia', () => new Date(2011, 11, 30).getDate())).toBe(31);
    expect(inZone('UTC', () => new Date(2011, 11, 30).getDate())).toBe(30);
  });

  it('and right', () => {
    expect(JSON.parse(inGreenwich)[0].slice(0, 9)).toEqual([
      true,
      '2011-12-01',
      '2011-12-31',
      '2011-12-29',
      '2011-12-29',
      0,
      0,
      false,
      false,
    ]);
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
  });

  it.each(zones)('%s', (zone) => expect(inZone(zone, everything) === inGreenwich).toBe(true));
});
