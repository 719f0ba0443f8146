import { describe, expect, it } from 'vitest';
import { htmlTable } from '../../src/display/html-table.ts';

describe('htmlTable', () => {
  it('is one div with a table and its notes', () => {
    const columns = [
      { key: 'project', header: '项目', align: 'left' },
      { key: 'value', header: '目标值', align: 'right' },
    ] as const;
    expect(
      htmlTable({ title: '泗县 2020', columns, rows: [['农村危房改造', '525'], ['改厕']], notes: ['一', '二'] }),
    ).toBe(
      '<div><table><caption>泗县 2020</caption>' +
        '<thead><tr><th scope="col" data-key="project">项目</th>' +
        '<th scope="col" data-key="value" align="right">目标值</th></tr></thead>' +
        '<tbody><tr><td>农村危房改造</td><td align="right">525</td></tr>' +
        '<tr><td>改厕</td><td align="right"></td></tr></tbody></table><p>一</p><p>二</p></div>',
    );
  });

  it('escapes text and attributes alike, and shows what would act on the page', () => {
    const name = `<script>'"&amp;\u202E`;
    const safe = '&lt;script&gt;&#39;&quot;&amp;amp;[U+202E]';
    expect(
      htmlTable({ title: name, columns: [{ key: name, header: name, align: 'left' }], rows: [[name]], notes: [name] }),
    ).toBe(
      `<div><table><caption>${safe}</caption><thead><tr><th scope="col" data-key="${safe}">${safe}</th></tr></thead>` +
        `<tbody><tr><td>${safe}</td></tr></tbody></table><p>${safe}</p></div>`,
    );
  });
});
