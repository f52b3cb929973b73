/** How an answer looks: shared by the result page and the report in one file, so it leans on no other style sheet. 1rem is 10px. */
export const FINDINGS_STYLE = `
:root {
  --ink: #1a1a1a; --soft-ink: #454545; --line: #c3c9cd; --paper: #fff; --desk: #f4f6f7; --accent: #0b4a5a;
  --fejl: #a8201a; --fejl-tint: #fce3e1; --advarsel: #7a4f00; --advarsel-tint: #ffefc4;
  --raad: #1b5a9c; --raad-tint: #dcebfa; --good: #1d6530; --good-tint: #e3f3e5; --unknown: #4a4f54; --unknown-tint: #ebedef;
}
.sr-only { position: absolute; width: 1px; height: 1px; padding: 0; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
.icon { width: 2.4rem; height: 2.4rem; flex: none; vertical-align: middle; fill: none; }
.icon-fill { fill: currentColor; }
.icon-sign { fill: none; stroke: var(--paper); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.icon-line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.verdict { background: var(--paper); border: 1px solid var(--line); border-top: 6px solid var(--unknown); border-radius: 8px; overflow: hidden; }
.verdict-fails { border-top-color: var(--fejl); }
.verdict-holds { border-top-color: var(--good); }
.verdict-answer { display: flex; gap: 1.6rem; align-items: flex-start; padding: 2.4rem; }
.verdict-answer > .icon { width: 4.8rem; height: 4.8rem; color: var(--unknown); }
.verdict-fails .verdict-answer > .icon { color: var(--fejl); }
.verdict-holds .verdict-answer > .icon { color: var(--good); }
.verdict-file { margin: 0; color: var(--soft-ink); overflow-wrap: anywhere; }
.verdict-heading { margin: 0 0 .8rem; font-size: 2.8rem; line-height: 1.25; }
.verdict-words { margin: 0; max-width: 66ch; }
.facts { display: flex; flex-wrap: wrap; gap: 1.6rem 4rem; margin: 0; padding: 1.6rem 2.4rem; border-top: 1px solid var(--line); background: var(--desk); }
.facts dt { font-size: 1.4rem; color: var(--soft-ink); font-weight: 400; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }

.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.6rem; margin: 1.6rem 0; padding: 0; max-width: none !important; list-style: none; }
.counts > .count { display: flex; gap: 1.2rem; align-items: center; margin: 0; padding: 1.2rem 1.6rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.counts > .count::before { content: none; }
.count strong { display: block; font-size: 1.8rem; }
.count-means { color: var(--soft-ink); font-size: 1.4rem; }
.count-fejl .icon { color: var(--fejl); } .count-advarsel .icon { color: var(--advarsel); } .count-raad .icon { color: var(--raad); } .count-unknown .icon { color: var(--unknown); }
.count-none .icon { opacity: .45; }

.on-page ul { display: flex; flex-wrap: wrap; gap: .4rem 2.4rem; margin: 1.6rem 0 0; padding: 0; max-width: none !important; list-style: none; }
.on-page li { margin: 0; padding: 0; }
.on-page a { display: inline-block; padding: .4rem 0; }
.part { margin-top: 4rem; }
.part > :is(h2, h3) { margin: 0 0 1.2rem; }
.part :is(h1, h2, h3):focus { outline-offset: 4px; }

.finding { scroll-margin-top: 1.6rem; background: var(--paper); border: 1px solid var(--line); border-left: 6px solid var(--unknown); border-radius: 6px; padding: 1.2rem 1.6rem; font-size: 1.5rem; line-height: 1.5; }
.finding-fejl { border-left-color: var(--fejl); } .finding-advarsel { border-left-color: var(--advarsel); border-left-style: dashed; } .finding-raad { border-left-color: var(--raad); border-left-style: dotted; }
.finding:target, .finding.is-linked { outline: 3px solid var(--accent); outline-offset: 2px; }
.finding-heading { display: flex; gap: .8rem; align-items: flex-start; margin: 0; font-size: 1.6rem; line-height: 1.5; font-weight: 600; max-width: none; }
.finding-title { min-width: 0; overflow-wrap: break-word; }
.finding-fejl :is(.icon, .finding-level) { color: var(--fejl); } .finding-advarsel :is(.icon, .finding-level) { color: var(--advarsel); } .finding-raad :is(.icon, .finding-level) { color: var(--raad); }
:is(a, span).finding-number, a.mark-number { display: inline-flex; align-items: center; justify-content: center; min-width: 2.4rem; height: 2.4rem; padding: 0 .5rem; border-radius: 1.2rem; font-size: 1.4rem; line-height: 1; font-weight: 700; color: #fff; background: var(--unknown); flex: none; }
.finding-fejl .finding-number.finding-number, a.mark-number-fejl { background: var(--fejl); } .finding-advarsel .finding-number.finding-number, a.mark-number-advarsel { background: var(--advarsel); } .finding-raad .finding-number.finding-number, a.mark-number-raad { background: var(--raad); }
.finding p { margin: .8rem 0 0; line-height: 1.5; max-width: none; }
.finding .finding-remedy { padding-left: 1.2rem; border-left: 3px solid var(--good); }
.finding .finding-foot { color: var(--soft-ink); font-size: 1.4rem; }
.finding-foot a { display: inline-block; padding: .2rem 0; }

.missing { display: grid; gap: 1.6rem; }
.letter { position: relative; margin-top: 1.6rem; padding: 2.4rem 0; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
.letter-section { display: grid; grid-template-columns: minmax(0, 1fr); }
.letter-lead, .letter-rest { padding: 0 1.6rem; }
.letter-margin { display: grid; gap: 1.2rem; align-content: start; padding: .4rem .8rem 2rem; }
.letter .letter-text { margin: 0 0 1.2rem; line-height: 2.8rem; white-space: pre-line; overflow-wrap: anywhere; max-width: none; }
.letter .letter-item { margin-left: 1.6rem; margin-bottom: .4rem; }
.letter .letter-item + .letter-text:not(.letter-item) { margin-top: 1.2rem; }
mark { color: inherit; padding: .2rem 0; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.mark-fejl { background: var(--fejl-tint); text-decoration-color: var(--fejl); text-decoration-style: solid; }
.mark-advarsel { background: var(--advarsel-tint); text-decoration-color: var(--advarsel); text-decoration-style: dashed; }
.mark-raad { background: var(--raad-tint); text-decoration-color: var(--raad); text-decoration-style: dotted; }
mark.is-linked, mark:has(+ a.mark-number:target) { outline: 2px solid var(--accent); outline-offset: 1px; }
a:is(.finding-number, .mark-number), a:is(.finding-number, .mark-number):is(:visited, :hover) { color: #fff; text-decoration: none; }
a.mark-number { margin: 0 .3rem; vertical-align: middle; position: relative; top: -.1rem; scroll-margin-top: 4rem; }
a.finding-number:hover, a.mark-number:hover, a.mark-number:target { outline: 3px solid var(--accent); outline-offset: 2px; }
.found { scroll-margin-top: 4rem; }
.found:target { background: #d7f0f5; outline: 3px solid var(--accent); outline-offset: 2px; }

.checklist { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
.checklist :is(th, td) { padding: 1.2rem 1.6rem; border: 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; line-height: 2.4rem; }
.checklist thead th { background: var(--unknown-tint); font-weight: 600; }
.checklist tbody th { width: 34%; font-weight: 600; background: none; }
.state { display: inline-flex; gap: .8rem; align-items: center; white-space: nowrap; }
.state-fundet .icon { color: var(--good); } .state-mangler .icon { color: var(--fejl); } .state-kan-ikke-ses .icon, .state-kraeves-ikke .icon { color: var(--unknown); }
.state-mangler .state { font-weight: 700; }
.told { margin: 0; }
.quotes { margin: 0; padding: 0; list-style: none; max-width: 66ch; }
.quotes li { margin: 0; padding: 0; }
.quotes a { display: inline-block; padding: .2rem 0; overflow-wrap: anywhere; }

.unknown li > a { display: inline-block; padding: .2rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1.6rem; margin: 1.6rem 0; }
.figures > div { flex: 1 1 16rem; padding: 1.2rem 1.6rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.figures .figure-lix { flex-grow: 3; }
.figures dt { color: var(--soft-ink); font-size: 1.4rem; font-weight: 400; }
.figures dd { margin: 0; font-size: 2.4rem; font-weight: 600; line-height: 1.4; }
.band { font-size: 1.8rem; font-weight: 400; }
.lix-scale { display: block; width: 26.6rem; max-width: 100%; height: auto; margin-top: .4rem; }
.band-1, .band-2 { fill: #7fb98b; } .band-3 { fill: #c9c27a; } .band-4 { fill: #dc9c5c; } .band-5 { fill: #c96057; }
.lix-here { fill: var(--ink); } .lix-line { stroke: var(--ink); stroke-width: 2; }

@media (min-width: 768px) {
  .verdict-heading { font-size: 3.6rem; }
}
@media screen and (min-width: 992px) {
  .letter { --sheet: 58%; border: 0; border-radius: 0; background: none; padding: 4rem 0; }
  .letter::before { content: ""; position: absolute; inset: 0 auto 0 0; width: var(--sheet); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; box-shadow: 0 2px 8px rgb(0 0 0 / 8%); }
  .letter-section { grid-template-columns: var(--sheet) minmax(0, 1fr); grid-template-rows: auto 1fr; position: relative; }
  .letter-lead, .letter-rest { grid-column: 1; padding: 0 4.8rem; }
  .letter-margin { grid-column: 2; grid-row: 1 / span 2; padding: 0 0 2.4rem 2.4rem; }
  .missing { grid-template-columns: 1fr 1fr; }
  .missing > :only-child { grid-column: 1 / -1; }
}
@media screen and (max-width: 767px) {
  .verdict-answer, .facts { padding-left: 1.6rem; padding-right: 1.6rem; }
  .verdict-answer > .icon { width: 3.2rem; height: 3.2rem; }
  .checklist, .checklist :is(tbody, tr, th, td) { display: block; width: auto; }
  .checklist thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .checklist tr { padding: 1.2rem 1.6rem; border-bottom: 1px solid var(--line); }
  .checklist tbody :is(th, td) { padding: .2rem 0 !important; border: 0; width: auto; }
  .counts { gap: .8rem; } .counts > .count { padding: .8rem 1.2rem; }
  .counts > .count strong { display: inline; font-size: 1.6rem; }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
  .icon-sign { stroke: Canvas; }
  .finding-number, a.mark-number, a.mark-number:visited { color: LinkText; background: Canvas; border: 1px solid currentColor; }
  .lix-here { fill: CanvasText; } .lix-line { stroke: CanvasText; }
  .finding:target, .finding.is-linked, .found:target { outline-color: Highlight; }
}
@media print {
  @page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #1a1a1a; } }
  .on-page, .finding-foot a { display: none; }
  .verdict, .count, .finding, .figures > div, .checklist tr { break-inside: avoid; }
  .part > :is(h2, h3) { break-after: avoid; }
  .part { margin-top: 2.4rem; }
  .counts { grid-template-columns: repeat(4, 1fr); gap: .8rem; }
  .count { padding: .8rem !important; }
  .letter { padding: 0; border: 0; }
  .letter::before { display: none; }
  .letter-section { grid-template-columns: 58% minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .letter-lead, .letter-rest { grid-column: 1; padding: 0 1.6rem 0 0; }
  .letter-margin { grid-column: 2; grid-row: 1 / span 2; padding: 0 0 1.2rem; }
  .letter .letter-text { line-height: 1.6; }
  .finding { font-size: 1.3rem; padding: .8rem 1.2rem; } .finding-heading { font-size: 1.4rem; }
  .missing { grid-template-columns: 1fr 1fr; }
  .checklist :is(th, td) { padding: .6rem .8rem; line-height: 1.4; }
  details:not(.example)::details-content { content-visibility: visible !important; display: block !important; height: auto !important; }
  mark, .finding-number, .mark-number { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
