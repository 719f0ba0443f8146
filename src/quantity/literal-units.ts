/** Whether a type is a union of several: of two units there, one may not be the other. */
type IsUnion<T, Each = T> = Each extends unknown ? ([T] extends [Each] ? false : true) : never;

/**
 * What a second amount has to be beside one in `A`: nothing more where the two units may be the same (one is just `string`,
 * or they share a member), impossible where they cannot. A plain `<U>(a: Quantity<U>, b: Quantity<U>)` would not do: `U`
 * becomes the union of both, and 人 and 户 are added without a word. So it would with a bare `A` below, which the compiler
 * would infer from the second amount too.
 */
export type MeetsUnit<A extends string, B extends string> = [A & B] extends [never]
  ? { readonly unit: NoInfer<A> }
  : unknown;

/** What a list of amounts in `U` has to be: impossible where `U` is a union of literal units. */
export type OneUnit<U extends string> = IsUnion<U> extends true ? never : unknown;
