/**
 * The tour 导览: a real plan, a real report, a real change from one year to the next, the way up from the county to the
 * province, and the way there from the text of a document. A part a file, in tour/.
 * Run: npm start
 */
import { countyCityProvince } from './tour/county-city-province.ts';
import { theDocuments } from './tour/the-documents.ts';
import { thePlan } from './tour/the-plan.ts';
import { theReport } from './tour/the-report.ts';
import { yearOverYear } from './tour/year-over-year.ts';

thePlan();
theReport();
yearOverYear();
countyCityProvince();
theDocuments();
