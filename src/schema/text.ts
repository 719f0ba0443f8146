import * as z from 'zod/mini';
import { once } from '../once.ts';
import { isIsoDate } from '../period/date.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import { list } from './build.ts';

const dayLength = 'YYYY-MM-DD'.length;

/** A decimal as text. */
export const decimal = once(() => z.stringFormat('decimal', isDecimalString));

/** {@link isIsoDate}, but for the date it took last: in one document most are the same. */
const isDate = once(() => {
  let last: string | undefined;
  return (text: string): boolean => {
    if (text === last) return true;
    if (!isIsoDate(text)) return false;
    last = text;
    return true;
  };
});

/** A day, a month or a year. */
export const isoDate = once(() => z.stringFormat('iso-date', isDate()));

/** A day. */
export const isoDay = once(() => z.stringFormat('iso-day', (text) => text.length === dayLength && isDate()(text)));

/** A list of texts. */
export const texts = once(() => list(z.string()));
