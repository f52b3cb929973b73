/** What a case in a report needs besides the style of the findings. */
export const CASE_REPORT_STYLE = `
.matrix { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
.matrix :is(th, td) { padding: .8rem 1.2rem; border: 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.matrix thead th { background: var(--unknown-tint); }
.matrix .icon { width: 2rem; height: 2rem; }
.cell { display: inline-flex; gap: .6rem; align-items: center; }
.cell-ok .icon { color: var(--good); } .cell-gap .icon { color: var(--fejl); } .cell-gap { font-weight: 700; } .cell-unknown .icon, .cell-not-applicable .icon { color: var(--unknown); }
.cell a { padding: 0 .3rem; }
.case-need { margin: 2.4rem 0 1.2rem; }
.finding .finding-words { padding-left: 1.2rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
.finding .finding-ask { padding-left: 1.2rem; border-left: 3px solid var(--accent); }
.questions > li { margin-bottom: 1.2rem; }
.questions p { margin: 0; max-width: 76ch; }
.scrolls { overflow-x: auto; }
@media print { .scrolls { overflow: visible; } .matrix tr { break-inside: avoid; } }
`
