import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/index.ts';

it.each(['、', '，'])('sizes of one work that are parted by %s belong to it', (mark) => {
  const text = `清河县2024年民生实事\n1.改造。改造小区7个，涉及居民3260户${mark}建筑面积28.6万平方米。（责任单位：县住建局）\n`;
  const targets = readDocument(text).value?.plan?.projects[0]?.targets ?? [];
  expect(targets.map(({ links }) => links?.map(({ kind, to }) => `${kind} ${to}`))).toEqual([
    undefined,
    ['same-work 1.T1'],
    ['same-work 1.T1'],
  ]);
});
