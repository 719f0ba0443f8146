import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../house/source-file.ts';

describe('scripts/divisions.ts', () => {
  const header = '代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码';
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-divisions-'));
  const generate = (name: string, text: string) => {
    writeFileSync(join(folder, `${name}.csv`), text);
    const script = [`${root}node_modules/tsx/dist/cli.mjs`, `${root}scripts/divisions.ts`];
    execFileSync(process.execPath, [...script, join(folder, `${name}.csv`), join(folder, `${name}.ts`)], {
      stdio: 'pipe',
    });
    return readFileSync(join(folder, `${name}.ts`), 'utf8');
  };
  const lines = [
    '340000,安徽省,,安徽省,省级,在用,1981,,340901[1983]',
    '341500,安徽省,六安市,六安市,地级,在用,1999,,',
    '341521,安徽省,六安市,寿县,县级,弃用,1999,2002,340422',
    '341522,安徽省,六安市,霍邱县,县级,在用,1999,,341504[2000];341504[2001]',
    '341504,安徽省,六安市,叶集区,县级,在用,2000,,',
    '340400,安徽省,淮南市,淮南市,地级,在用,1981,,',
    '340422,安徽省,淮南市,寿县,县级,在用,2002,,',
    '340901,安徽省,直辖,黄山市,县级,在用,1983,,',
  ];
  let text = '';

  beforeAll(() => {
    text = generate('good', `\uFEFF${[header, ...lines].join('\r\n')}\r\n`);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads past the byte-order mark, sorts, packs, and gives cities what their counties did', () => {
    expect(text).toContain(
      '`\n34:0000安徽省1981;0400淮南市1981;0422寿县2002;0901黄山市1983;1500六安市1999>0400@2002;' +
        '1504叶集区2000;1521寿县1999-2002>0422;1522霍邱县1999>1504@2000>1504@2001\n`',
    );
    expect(text).toContain('{ first: 1981, last: 2002 }');
    expect(text).toContain('CC0 1.0');
  });

  it.each([
    ['other columns', ['代码,名称', ...lines]],
    ['a line that is no record', [header, ...lines, '34,安徽省']],
    ['a name that is none', [header, ...lines, '340500,安徽省,x,x,地级,在用,1981,,']],
    ['a successor that was not there', [header, ...lines, '341523,安徽省,六安市,舒城县,县级,弃用,1999,2001,340422']],
    ['no successor', [header, ...lines, '341523,安徽省,六安市,舒城县,县级,弃用,1999,2001,']],
  ])('refuses %s', (name, bad) => {
    expect(() => generate(name, bad.join('\n'))).toThrow();
  });
});
