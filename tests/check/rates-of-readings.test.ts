import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { rowText } from '../read/row.ts';

/** What is found of the rates of a bulletin of one row. */
function ratesOf(promise: string, result: string) {
  const { value, evidence } = readDocument(rowText(promise, result));
  return checkDocument({ ...value, evidence })
    .filter(({ code }) => code.startsWith('check/rate') || /implied-base|impossible/.test(code))
    .map(({ code, expected = '' }) => `${code.replace('check/', '')} ${expected}`.trim());
}

describe('a printed rate whose part and whole are printed', () => {
  it.each([
    ['加装电梯31部，完成任务的77.5%', []],
    ['加装电梯31部，完成任务的57.5%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['加装电梯31部，完成任务的157.5%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['加装电梯31部（完成率5.7%）', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['已加装31部，占年度计划的75.7%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['加装电梯31部，完成全年目标任务40部的57.5%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['加装电梯31部，投入资金500万元，电梯加装完成率57.5%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 77.5%']],
    ['加装电梯31部。完成任务的57%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 78%']],
    ['加装电梯31部，完成任务的76%', ['rate-mismatch 31部 ÷ 40部 = 77.5% ≈ 78%']],
    ['加装电梯31部，完成任务的77%', ['rate-truncated 31部 ÷ 40部 = 77.5% ≈ 78%']],
  ])('is audited however far off: %s', (result, found) => {
    expect(ratesOf('加装电梯40部', result)).toEqual(found);
  });

  it.each([
    ['其中9个已完工，完工率60%', []],
    ['其中9个已完工，完工率65%', ['rate-mismatch 9个 ÷ 15个 = 60% ≈ 60%']],
    ['9个已完工，完工率60%', []],
    ['9个已完工，完工率65%', ['rate-mismatch 9个 ÷ 15个 = 60% ≈ 60%']],
  ])('has what is done as its part: 15个小区全部开工，%s', (result, found) => {
    expect(ratesOf('改造小区15个', `15个小区全部开工，${result}`)).toEqual(found);
  });
});

describe('a rate whose words name its numbers', () => {
  it.each([
    ['参保率95%以上', '应参保25万人，已参保23.85万人，参保率95.4%', []],
    ['参保率95%以上', '应参保25万人，已参保23.1万人，参保率95.4%', ['rate-mismatch 23.1万人 ÷ 25万人 = 92.4% ≈ 92.4%']],
    ['接种率95%以上', '应接种5000人，实际接种4600人，接种率97%', ['rate-mismatch 4600人 ÷ 5000人 = 92% ≈ 92%']],
    ['新增托位300个', '新增托位210个，其中公办120个、民办90个，公办占57.1%', []],
    [
      '新增托位300个',
      '新增托位210个，其中公办120个、民办90个，公办占67.1%',
      ['rate-mismatch 120个 ÷ 210个 = 57.1428571…% ≈ 57.1%'],
    ],
    ['改造小区24个', '24个全部开工，开工率100%；已完工18个，完工率75%', []],
    ['改造小区24个', '24个全部开工，开工率100%；已完工18个，完工率65%', ['rate-mismatch 18个 ÷ 24个 = 75% ≈ 75%']],
    ['建设公厕9座', '9座公厕开工率78%', ['rate-without-base ？ ÷ 9座']],
    [
      '建设公厕9座',
      '9座公厕完工率76%',
      ['rate-without-base ？ ÷ 9座', 'impossible-rate 9座、6/9=67%、7/9=78%、13/17=76%、16/21=76%'],
    ],
  ])('%s | %s', (promise, result, found) => {
    expect(ratesOf(promise, result)).toEqual(found);
  });
});

describe('a rate of what is not printed to the last', () => {
  it.each(['加装电梯30余部，完成任务的76.5%', '加装电梯近31部，完成任务的76.5%', '加装电梯30部以上，完成任务的76.5%'])(
    'is not held against it where it is near: %s',
    (result) => {
      expect(ratesOf('加装电梯40部', result)).toEqual([]);
    },
  );
  it('is against a target that is rounded', () => {
    expect(ratesOf('加装电梯约40部', '加装电梯30部，完成任务的76%')).toEqual(['rate-mismatch 30部 ÷ 40部 = 75% ≈ 75%']);
  });
});

describe('a printed rate that may be of several', () => {
  it.each([
    ['加装电梯40部，新增托位100个', '加装电梯31部，新增托位50个，完成率57.5%', '50个=50.0%>31部=77.5%'],
    ['加装电梯40部，三年共加装54部', '加装电梯31部，完成率57.4%', '31部=77.5%'],
    ['加装电梯40部', '开工31部，完成率57.5%', '31部=77.5%'],
    ['加装电梯约40部', '加装电梯31部，完成率57.5%', '31部=77.5%'],
    ['加装电梯40部', '加装电梯31部，完成全年任务45部的57.5%', '31部=77.5%'],
  ])('is not audited, and what was tried is told: %s | %s', (promise, result, tried) => {
    expect(ratesOf(promise, result)).toEqual([`rate-unpaired ${tried}`]);
  });
  it('tells what has no base beside what has', () => {
    expect(ratesOf('加装电梯40部', '加装电梯31部，投入资金500万元，完成率57.5%')).toEqual([
      'rate-without-base 500万元？ ÷ ？',
      'rate-unpaired 500万元÷868.81–870.32>31部=77.5%',
    ]);
  });
  it.each(['投资完成率57.5%', '完成三年任务的57.5%', '甲县完成率57.5%', '形象进度57.5%'])(
    'of other numbers than those printed is unchecked: %s',
    (rate) => {
      expect(ratesOf('加装电梯40部', `加装电梯31部，${rate}`)).toEqual(['rate-unchecked']);
    },
  );
});

describe('the count beside a rate of its own stage', () => {
  it.each([
    ['项目开工71个，开工率82.6%', ['rate-without-base 71个 ÷ ？', 'implied-base 71个 ÷ 86个']],
    ['项目完工9个，完工率75%', ['rate-without-base 9个 ÷ ？', 'implied-base 9个 ÷ 12个']],
    ['30个项目中，已完工18个，完工率60%', ['rate-without-base 18个 ÷ ？', 'implied-base 18个 ÷ 30个']],
    [
      '维修改造项目101个，完工率70.87%',
      [
        'rate-without-base ？ ÷ 101个',
        'impossible-rate 101个、71/101=70.30%、72/101=71.29%、73/103=70.87%、90/127=70.87%',
      ],
    ],
  ])('is its part, and no rate of it: %s', (result, found) => {
    expect(ratesOf('新建公厕20座', result)).toEqual(found);
  });
});
