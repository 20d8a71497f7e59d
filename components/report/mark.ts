/** What marks the link about a page, with the part of the site it is in; the build gives it the page itself (`scripts/build/report.ts`). */
export const pageReportMark = 'data-report'
