/**
 * A decimal number as text, as printed: `-?(0|[1-9]\d{0,14})(\.\d{1,8})?`, no −0, no exponent, no separators.
 * Trailing zeros are kept (they tell the precision) and do not matter for equality. Computed amounts may have up to 38 digits.
 */
export type DecimalString = string;

/** An amount with its unit 数量: never a bare number. `unit` is as printed, with 万 or 亿 where printed (`万人`). */
export interface Quantity<U extends string = string> {
  readonly value: DecimalString;
  /** As printed at the number; `''` where the document has none there. */
  readonly unit: U;
}
