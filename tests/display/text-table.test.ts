import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/display/table.ts';
import { textTable } from '../../src/display/text-table.ts';

const left = (header: string) => ({ key: header, header, align: 'left' }) as const;
const right = (header: string) => ({ key: header, header, align: 'right' }) as const;
const tableOf = (columns: Table['columns'], ...rows: (readonly string[])[]): Table => ({ columns, rows, notes: [] });
const linesOf = (...[table, options]: Parameters<typeof textTable>) => textTable(table, options).split('\n');

describe('textTable', () => {
  it('sets words left and numbers right, wide characters counting two', () => {
    const table = tableOf(
      [left('项目'), right('目标'), left('x')],
      ['农村危房改造', '525', 'a'],
      ['改厕', '-12.50', ''],
    );
    expect(linesOf(table)).toEqual([
      '项目            目标  x',
      '------------  ------  -',
      '农村危房改造     525  a',
      '改厕          -12.50',
    ]);
  });

  it('has a title above and notes below', () => {
    const table = { ...tableOf([left('a')], ['1']), title: '泗县 2020', notes: ['一', '二'] };
    expect(linesOf(table)).toEqual(['泗县 2020', '', 'a', '-', '1', '', '一', '二']);
  });

  it('needs no rows, and no columns', () => {
    expect(linesOf(tableOf([left('a')]))).toEqual(['a', '-']);
    expect(textTable({ columns: [], rows: [], notes: ['无'] })).toBe('无');
    expect(linesOf(tableOf([left('a'), left('b')], ['1'], []))).toEqual(['a  b', '-  -', '1', '']);
  });

  it('wraps what is too wide: narrow columns keep what they need, wide ones share the rest', () => {
    const table = tableOf(
      [left('no'), left('project'), left('words'), right('value')],
      ['1', '农村改厕及废弃物资源化利用', '一二三四五六七八九十', '123456789'],
    );
    expect(linesOf(table, { width: 40 })).toEqual([
      'no  project      words            value',
      '--  -----------  -----------  ---------',
      '1   农村改厕及   一二三四五   123456789',
      '    废弃物资源   六七八九十',
      '    化利用',
    ]);
  });

  it('gives a column that needs less than its share to the others', () => {
    const table = tableOf([left('a'), left('b')], ['一二三四五', '一二三四五六七八九十']);
    expect(linesOf(table, { width: 22 })).toEqual([
      'a           b',
      '----------  ----------',
      '一二三四五  一二三四五',
      '            六七八九十',
    ]);
  });

  it('shares alike whichever column comes first', () => {
    const table = tableOf([left('a'), left('b')], ['一二三四五六七八九十', '一二三四五']);
    expect(linesOf(table, { width: 22 }).slice(2)).toEqual(['一二三四五  一二三四五', '六七八九十']);
    const three = tableOf([left('a'), left('b'), left('c')], ['一'.repeat(20), 'x', '一'.repeat(20)]);
    expect(linesOf(three, { width: 35 })[1]).toBe(`${'-'.repeat(15)}  -  ${'-'.repeat(15)}`);
  });

  it('needs no list of rows where narrow columns fit to the last place', () => {
    const table = tableOf([left('a'), left('b'), left('c')], ['12345', '12345', '123456']);
    expect(linesOf(table, { width: 20 })[2]).toBe('12345  12345  123456');
  });

  it('cuts cells, titles and notes after the lines asked for', () => {
    const long = '一二三四五六七八九十'.repeat(3);
    const table = { ...tableOf([left('a')], [long]), title: long, notes: [long] };
    expect(linesOf(table, { width: 20, lines: 1 })).toEqual([
      '一二三四五六七八九…',
      '',
      'a',
      '--------------------',
      '一二三四五六七八九…',
      '',
      '一二三四五六七八九…',
    ]);
    expect(linesOf(tableOf([left('a')], [long.repeat(2)]), { width: 20 }).slice(2)).toEqual([
      '一二三四五六七八九十',
      '一二三四五六七八九十',
      '一二三四五六七八九十',
      '一二三四五六七八九…',
    ]);
  });

  it('fits 100 columns where nothing else is said', () => {
    const table = tableOf([left('a')], ['一'.repeat(51)]);
    expect(linesOf(table).slice(1)).toEqual(['-'.repeat(100), '一'.repeat(50), '一']);
  });

  it('makes a list of rows where words would get less than eight columns', () => {
    const columns = [left('a'), left('b'), left('c')];
    const table = tableOf(columns, ['一二三四五', '一二三四五', '一二三四五'], ['1', '', '一二三四五六七八九十']);
    expect(linesOf(table, { width: 28 })).toEqual([
      'a         b         c',
      '--------  --------  --------',
      '一二三四  一二三四  一二三四',
      '五        五        五',
      '1                   一二三四',
      '                    五六七八',
      '                    九十',
    ]);
    expect(linesOf(table, { width: 27 })).toEqual([
      '-'.repeat(27),
      'a: 一二三四五',
      'b: 一二三四五',
      'c: 一二三四五',
      '-'.repeat(27),
      'a: 1',
      'c: 一二三四五六七八九十',
    ]);
  });

  it('makes a list of rows where the numbers alone are too wide', () => {
    const numbers = ['123456789', '123456789'];
    const table = tableOf([right('a'), right('b')], numbers);
    expect(linesOf(table, { width: 20 })[0]).toBe('        a          b');
    expect(linesOf(tableOf([right('a'), right('b')], ['1234567890', '123456789']), { width: 20 })).toEqual([
      '-'.repeat(20),
      'a: 1234567890',
      'b: 123456789',
    ]);
  });

  it('breaks no number of 24 digits, and treats a longer one like a word', () => {
    const table = (digits: number) => tableOf([left('w'), right('n')], ['一'.repeat(20), '1'.repeat(digits)]);
    expect(linesOf(table(24), { width: 40 })[2]).toBe(`${'一'.repeat(7)}  ${'1'.repeat(24)}`);
    expect(linesOf(table(25), { width: 40 })[2]).toBe(`${'一'.repeat(9)}   ${'1'.repeat(19)}`);
  });

  it('shows tabs as spaces, and what would act on the terminal as its name', () => {
    const table = tableOf([left('a\tb')], ['x\u001B[2J\ty']);
    expect(linesOf(table)).toEqual(['a b', '--------------', 'x[U+001B][2J y']);
    expect(linesOf({ columns: [], rows: [], title: '\u202E', notes: ['\u0000'] })).toEqual(
      expect.arrayContaining(['[U+202E]', '[U+0000]']),
    );
  });

  it.each([{ width: 19 }, { width: 20.5 }, { width: 10_001 }, { width: Number.NaN }, { lines: 0 }, { lines: 1.5 }])(
    'refuses %o',
    (options) => {
      expect(() => textTable(tableOf([left('a')]), options)).toThrow(TypeError);
    },
  );
});
