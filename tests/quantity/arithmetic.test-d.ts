import { describe, expectTypeOf, it } from 'vitest';
import type { Result } from '../../src/issue.ts';
import {
  addQuantities,
  compareQuantities,
  quantity,
  subtractQuantities,
  sumQuantities,
} from '../../src/quantity/arithmetic.ts';
import { convertQuantity } from '../../src/quantity/convert.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { ratioOf } from '../../src/quantity/ratio.ts';

const persons = quantity('1', '人');
const households = quantity('1', '户');
declare const read: Quantity;
declare const personsOrHouseholds: Quantity<'人' | '户'>;
declare const eitherOf: Quantity<'人'> | Quantity<'户'>;
declare const flats: Quantity<'套' | '间'>;
declare const scaled: Quantity<`${'' | '万'}人`>;

describe('One literal unit', () => {
  it('is kept', () => {
    expectTypeOf(persons).toEqualTypeOf<Quantity<'人'>>();
    expectTypeOf(addQuantities(persons, persons)).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(subtractQuantities(persons, persons)).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(sumQuantities([persons, persons])).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(compareQuantities(persons, persons)).toEqualTypeOf<Result<-1 | 0 | 1>>();
    expectTypeOf(convertQuantity(persons, '万人')).toEqualTypeOf<Result<Quantity<'万人'>>>();
    expectTypeOf(addQuantities({ value: '1', unit: '人' }, { value: '1', unit: '人' })).toEqualTypeOf<
      Result<Quantity<'人'>>
    >();
  });

  it('meets one that is only known at run time', () => {
    expectTypeOf(addQuantities(read, read)).toEqualTypeOf<Result<Quantity>>();
    expectTypeOf(addQuantities(persons, read)).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(addQuantities(read, persons)).toEqualTypeOf<Result<Quantity>>();
    expectTypeOf(sumQuantities([read, read])).toEqualTypeOf<Result<Quantity>>();
    expectTypeOf(ratioOf(persons, read)).toHaveProperty('ok');
    expectTypeOf(subtractQuantities(read, persons)).toEqualTypeOf<Result<Quantity>>();
    expectTypeOf(compareQuantities(read, persons)).toHaveProperty('ok');
  });

  it('meets a union it may be in', () => {
    expectTypeOf(addQuantities(persons, personsOrHouseholds)).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(addQuantities(personsOrHouseholds, persons)).toEqualTypeOf<Result<Quantity<'人' | '户'>>>();
    expectTypeOf(addQuantities(persons, scaled)).toEqualTypeOf<Result<Quantity<'人'>>>();
    expectTypeOf(addQuantities(persons, eitherOf)).toEqualTypeOf<Result<Quantity<'人'>>>();
  });
});

describe('Two literal units', () => {
  it('do not add, subtract, compare or make a ratio', () => {
    // @ts-expect-error 人 and 户
    addQuantities(persons, households);
    // @ts-expect-error 户 and 人
    addQuantities(households, persons);
    // @ts-expect-error 人 and 户
    subtractQuantities(persons, households);
    // @ts-expect-error 人 and 户
    compareQuantities(persons, households);
    // @ts-expect-error 人 and 户
    ratioOf(persons, households);
  });

  it('do not when written in place either', () => {
    // @ts-expect-error 人 and 户
    addQuantities({ value: '1', unit: '人' }, { value: '1', unit: '户' });
    // @ts-expect-error 人 and 户
    compareQuantities({ value: '1', unit: '人' }, { value: '1', unit: '户' });
    // @ts-expect-error 人 and 户
    ratioOf({ value: '1', unit: '人' }, { value: '1', unit: '户' });
  });

  it('do not as unions without a common member', () => {
    // @ts-expect-error 人 or 户, and 套 or 间
    addQuantities(personsOrHouseholds, flats);
    // @ts-expect-error 人 or 户, and 套 or 间
    addQuantities(eitherOf, flats);
    // @ts-expect-error 套 or 间, and 人
    subtractQuantities(flats, persons);
    // @ts-expect-error 人 or 万人, and 户
    addQuantities(scaled, households);
  });

  it('do not sum', () => {
    // @ts-expect-error 人 and 户
    sumQuantities([persons, households]);
    // @ts-expect-error 人 and 户
    sumQuantities([
      { value: '1', unit: '人' },
      { value: '1', unit: '户' },
    ]);
    // @ts-expect-error 人 or 户
    sumQuantities([personsOrHouseholds]);
  });

  it('would slip through one type parameter for both', () => {
    const trap = <U extends string>(a: Quantity<U>, b: Quantity<U>): readonly Quantity<U>[] => [a, b];
    expectTypeOf(trap(persons, households)).toEqualTypeOf<readonly Quantity<'人' | '户'>[]>();
  });
});
