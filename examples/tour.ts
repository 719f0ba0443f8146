/**
 * The tour 导览: a real plan, a real report, a real change from one year to the next, and the way up from the county to the
 * province. A part a file, in tour/.
 * Run: npm start
 */
import { countyCityProvince } from './tour/county-city-province.ts';
import { thePlan } from './tour/the-plan.ts';
import { theReport } from './tour/the-report.ts';
import { yearOverYear } from './tour/year-over-year.ts';

thePlan();
theReport();
yearOverYear();
countyCityProvince();
