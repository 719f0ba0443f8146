import { expect, it } from 'vitest';
import { placesIn } from '../../../src/read/assemble/places.ts';
import { readProgressReport } from '../../../src/read/read-parts.ts';
import { numbersOf } from '../row.ts';

const bulletin = (results: string) =>
  `某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市卫健委\t筛查\t产前筛查率达到50%以上\t${results}\n`;

const scopeOf = (results: string) => {
  const actuals = readProgressReport(bulletin(results)).value?.entries[0]?.actuals ?? [];
  const last = actuals.at(-1);
  return { scope: last?.scope, inferred: last?.inferred };
};

it('takes 三区 for the three districts the document names', () => {
  expect(scopeOf('东城区建册120人；西城区建册90人；南城区建册70人；北县建册60人；三区产前筛查率均达50%以上')).toEqual({
    scope: { divisions: ['东城区', '西城区', '南城区'], each: true },
    inferred: ['role', 'scope.divisions'],
  });
});

it('leaves 三区 as it is where the document names another number of them', () => {
  expect(scopeOf('东城区建册120人；西城区建册90人；三区产前筛查率达50%以上')).toEqual({
    scope: { population: '三区' },
    inferred: ['role'],
  });
});

it('takes 两区 for two', () => {
  expect(scopeOf('东城区建册120人；西城区建册90人；两区产前筛查率达50%以上').scope).toEqual({
    divisions: ['东城区', '西城区'],
  });
});

it('knows the divisions that results are told of, not those that promises name', () => {
  const [whole, parts] = ['改造小区22个', '其中甲县12个、乙县10个'];
  expect(placesIn(numbersOf(`${whole}，${parts}`, 'result').numbers)).toEqual(new Set(['甲县', '乙县']));
  expect(placesIn(numbersOf(`${whole}，${parts}`, 'promise').numbers)).toEqual(new Set());
  expect(placesIn(numbersOf(whole, 'result').numbers)).toEqual(new Set());
});
