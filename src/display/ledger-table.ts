import type { LedgerEntry } from '../read/ledger.ts';
import type { Reading } from '../read/reading.ts';
import { readAs } from '../wording/read-as.ts';
import { columnsOf } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { DisplayLocale, Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** A ledger as a table 数字台账: one row a number, with what it was read as, where it stands and whether it is doubtful. */
export function ledgerTable(ledger: readonly LedgerEntry[], { locale }: DisplaySettings): Table {
  return {
    columns: columnsOf(['printed', 'unit', 'as', 'bound', 'doubtful', 'rule', 'path'], locale, ['printed']),
    rows: ledger.map(({ text, unit = '', unitMeant = unit, as, bound, flag, rule, path = [] }) => [
      text,
      unitMeant,
      locale === 'en' ? as : readAs(as),
      bound === undefined || bound === 'unstated' ? '' : valueWord(`bound ${bound}`, locale),
      flag ? valueWord('yes', locale) : '',
      rule,
      path.join('.'),
    ]),
    notes: [countsOf(ledger, locale).join(' · ')],
  };
}

/** A reading as a table 读文结果: its ledger, and how much of it a person should look at. */
export function readingTable({ value, ledger, issues }: Reading<unknown>, settings: DisplaySettings): Table {
  const { locale } = settings;
  const counts = [...countsOf(ledger, locale), `${headerWord('issues', locale)} ${issues.length}`];
  const notes = [counts.join(' · '), ...(value === undefined ? [headerWord('no-value', locale)] : [])];
  return { ...ledgerTable(ledger, settings), notes };
}

function countsOf(ledger: readonly LedgerEntry[], locale: DisplayLocale): readonly string[] {
  const counts = [
    ['numbers', ledger.length],
    ['doubtful', ledger.filter(({ flag }) => flag).length],
  ] as const;
  return counts.map(([key, count]) => `${headerWord(key, locale)} ${count}`);
}
