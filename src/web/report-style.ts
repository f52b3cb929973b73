/** What the report has instead of the design system: type, links and width. It comes before the style of the findings. */
export const REPORT_STYLE = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 62.5%; line-height: 1.5; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1.6rem/1.5 "IBM Plex Sans", system-ui, -apple-system, "Segoe UI", sans-serif; color: #1a1a1a; background: #f4f6f7; }
h1, h2, h3, h4 { line-height: 1.3; font-weight: 600; }
h3 { font-size: 2.4rem; margin: 0 0 1.2rem; }
a { color: #004d99; }
:is(a, summary, h1, h2, h3, article, .found):focus-visible { outline: 3px solid #454545; outline-offset: 2px; }
ul > li { margin-top: .4rem; }
.nobullet-list { list-style: none; margin: 0; padding: 0; }
.report-width { max-width: 124rem; margin: 0 auto; padding: 0 1.6rem; }
.report-header { background: #fff; border-top: 6px solid #0b4a5a; border-bottom: 1px solid #c3c9cd; margin-bottom: 3.2rem; padding: 1.2rem 0; }
.report-header h1 { font-size: 2.4rem; margin: 0; }
.report-header p { margin: .4rem 0 0; color: #454545; }
.report-contents { margin-bottom: 3.2rem; }
.report-contents a { display: inline-block; padding: .2rem 0; }
.report-document { margin-bottom: 6.4rem; }
.details-summary { cursor: pointer; padding: .4rem 0; text-decoration: underline; }
.details-text { padding: .4rem 1.6rem 1.2rem; border-left: 4px solid #c3c9cd; margin-top: .8rem; max-width: 76ch; }
@media print {
  html { font-size: 50%; }
  body { background: #fff; }
  .report-width { max-width: none; padding: 0; }
  .report-header { margin-bottom: 1.6rem; border-top: 0; padding-top: 0; }
  .report-document { margin: 0; }
  .report-document + .report-document { break-before: page; }
}
`
