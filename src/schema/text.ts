import * as z from 'zod';
import { isIsoDate } from '../period/date.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import { once } from './once.ts';

const dayLength = 'YYYY-MM-DD'.length;

/** A decimal as text. */
export const decimal = once(() => z.stringFormat('decimal', isDecimalString));

/** A day, a month or a year. */
export const isoDate = once(() => z.stringFormat('iso-date', isIsoDate));

/** A day. */
export const isoDay = once(() => z.stringFormat('iso-day', (text) => text.length === dayLength && isIsoDate(text)));

/** A list of texts. */
export const texts = once(() => z.array(z.string()).readonly());
