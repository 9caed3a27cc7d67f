import type { Report } from '../report.ts';

/** The report itself, as `docs/stet-report-1.schema.json` describes it. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
