import { describe, expect, it } from 'vitest';
import { officeIn } from '../../../src/read/outline/group/office.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './offices.json' with { type: 'json' };

/** The office in a sentence that stands between others. */
function officeOf(text: string) {
  const page = pageOf(`成员单位按月报送${text}按季通报`);
  return officeIn(page, 8, 8 + text.length);
}

describe('officeIn finds', () => {
  it.each(rows)('$says', ({ text, at, heads }) => {
    const found = officeOf(text);
    expect(found?.at.text ?? null).toBe(at);
    expect(found?.heads.map(({ person, title }) => `${person.text} ${title.text}`) ?? []).toEqual(heads);
    expect(found?.printed.text ?? text).toBe(text);
  });

  it('an office in a sentence of four hundred characters, none in a longer one', () => {
    const sentence = (length: number) => `${'民'.repeat(length - 9)}，办公室设在县局。`;
    expect(officeOf(sentence(400))?.at.text).toBe('县局');
    expect(officeOf(sentence(401))).toBeUndefined();
  });
});
