/** For the pages and for a report that stands alone. Nothing is told by colour only. */
export const FIGURES_STYLE = `
.figure { margin: 0 0 4.8rem; border-top: 1px solid #c5ccd1; padding-top: 1.6rem; max-width: 104rem; }
.figure h2 { margin: 0 0 1.2rem; font-size: 2.4rem; line-height: 3.2rem; max-width: 34em; }
.figure-kicker { margin: 0 0 0.4rem; font-size: 1.4rem; color: #4a5560; }
.chart-frame, .figure-table-frame, .tile-map-frame { overflow-x: auto; margin: 0 0 1.6rem; }
/* A shadow at an edge says that there is more beyond it; what is scrolled to the end covers it. */
.chart-frame, .figure-table-frame, .tile-map-frame { background: linear-gradient(to right, #fff 40%, rgb(255 255 255 / 0)) left / 4rem 100% no-repeat local, linear-gradient(to left, #fff 40%, rgb(255 255 255 / 0)) right / 4rem 100% no-repeat local, linear-gradient(to right, rgb(26 26 26 / 0.35), rgb(26 26 26 / 0)) left / 1.6rem 100% no-repeat scroll, linear-gradient(to left, rgb(26 26 26 / 0.35), rgb(26 26 26 / 0)) right / 1.6rem 100% no-repeat scroll; }
.chart-narrow { display: none; margin: 0 0 1.6rem; }
.chart-narrow .chart { min-width: 0; max-width: 42rem; }
.chart-frame:focus-visible, .figure-table-frame:focus-visible, .tile-map-frame:focus-visible { outline: 3px solid #747474; outline-offset: 2px; }
.chart { display: block; min-width: 56rem; width: 100%; max-width: 86rem; height: auto; }
@media screen and (max-width: 640px) {
  .chart-wide { display: none; }
  .chart-narrow { display: block; }
}
.figure-means { margin: 0 0 1.6rem; max-width: 70ch; }
.figure-means summary { cursor: pointer; padding: 0.4rem 0; }
.figure-means p { margin: 0.4rem 0 0.8rem; }
.figure-table { border-collapse: collapse; font-size: 1.5rem; line-height: 2.1rem; font-variant-numeric: tabular-nums; }
.figure-table th, .figure-table td { padding: 0.6rem 1.2rem; border-bottom: 1px solid #dfe3e6; text-align: right; vertical-align: bottom; white-space: nowrap; }
.figure-table thead th { font-weight: 600; border-bottom: 2px solid #5b6770; white-space: normal; max-width: 16rem; overflow-wrap: normal; hyphens: manual; }
.figure-table th[scope="row"] { text-align: left; font-weight: 400; white-space: normal; min-width: 16rem; }
.figure-table thead th:first-child { text-align: left; }
.figure-table .figure-sum th, .figure-table .figure-sum td { font-weight: 700; border-top: 2px solid #5b6770; }
.figure-table tr:target th, .figure-table tr:target td { background: #fff3c4; }
.figure-table thead th.figure-words { text-align: left; }
.figure-table td.figure-words { text-align: left; white-space: normal; min-width: 22rem; }
/* A table of more rows than are taken in at a look, all the municipalities: it scrolls in itself under its head, so that the next figure is not a walk away. On paper and on a phone it stands whole. */
@media screen and (min-width: 768px) and (min-height: 600px) {
  .figure-table-frame:has(tbody tr:nth-child(31)) { max-height: 64rem; width: fit-content; max-width: 100%; overflow: auto; border-bottom: 2px solid #5b6770; }
  .figure-table-frame:has(tbody tr:nth-child(31)) thead :is(th, td) { position: sticky; top: 0; border-bottom: 0; background: #fff; box-shadow: inset 0 -2px #5b6770; }
  .figure-table-frame tr { scroll-margin-top: 8rem; }
}
.figure-csv { margin: 0; }
.tile-map { display: block; min-width: 52rem; width: 100%; max-width: 74rem; height: auto; }
.tile { fill: #eef1f3; stroke: #8a949c; stroke-width: 1; }
.tile-over { fill: #8f1d14; stroke: #5e110b; }
.tile-under { fill: #00407f; stroke: #002a55; }
.tile-none, .tile-hidden { fill: #fff; stroke-dasharray: 3 3; }
.tile-name { font-size: 10.5px; fill: #1a1a1a; }
.tile-figure { font-size: 13px; font-weight: 600; fill: #1a1a1a; }
.tile-name-over, .tile-name-under { fill: #fff; }
.tile-map a:focus { outline: none; }
.tile-map a:focus .tile { stroke: #000; stroke-width: 4; }
.tile-map a:hover .tile { stroke: #000; stroke-width: 2.5; }
.tile-said { display: none; font-size: 14px; fill: #1a1a1a; }
.tile-said tspan:first-child { font-weight: 600; }
.tile-map a:hover .tile-said, .tile-map a:focus .tile-said { display: block; }
/* One at a time, and what is pointed at before what was reached. */
.tile-map:has(a:hover) a:not(:hover) .tile-said { display: none; }
.tile-legend { font-size: 1.4rem; max-width: none; }
.tile-key { display: inline-block; margin: 0 0.8rem 0.4rem 0; padding: 0 0.8rem; border: 1px solid #8a949c; background: #eef1f3; }
.tile-key-over { background: #8f1d14; color: #fff; }
.tile-key-under { background: #00407f; color: #fff; }
.tile-key-none, .tile-key-hidden { background: #fff; border-style: dashed; }
.figure-note { padding: 1.2rem 2rem; border-left: 4px solid #5b6770; background: #f3f5f6; max-width: 80ch; }
.figure-head { display: flex; flex-wrap: wrap; gap: 1.6rem 4rem; margin: 0 0 3.2rem; padding: 0; }
.figure-head div { min-width: 14rem; }
.figure-head dt { font-size: 1.4rem; color: #4a5560; font-weight: 400; }
.figure-head dd { margin: 0; font-size: 2.8rem; line-height: 3.6rem; font-weight: 700; }
.figure-head dd small { display: block; font-size: 1.4rem; line-height: 2rem; font-weight: 400; }
@media print {
  .figure { break-inside: avoid; margin-bottom: 2.4rem; }
  .figure-csv, .figure-tabs { display: none; }
  .figure-table { font-size: 1.3rem; line-height: 1.7rem; }
  .figure-table :is(th, td) { white-space: normal; min-width: 0 !important; padding: 0.2rem 0.6rem !important; }
  .chart-frame, .figure-table-frame, .tile-map-frame { overflow: visible; background: none; }
  body:has(.figure-sheet) footer { display: none; }
  body:has(.figure-sheet) h1 { font-size: 3rem; line-height: 3.6rem; margin: 0; }
  .figure-sheet { zoom: 0.72; }
  .figure-sheet .figure { display: flow-root; margin-bottom: 0.8rem; padding-top: 0.8rem; }
  .figure-sheet .chart-frame { float: right; width: 46%; }
  .figure-sheet .figure:first-of-type .figure-table-frame { clear: both; }
  .figure-sheet .figure-means p { font-size: 1.3rem; line-height: 1.7rem; max-width: none; }
  .figure-sheet .figure-note { margin: 0 0 1.2rem; padding: 0.4rem 1.2rem; }
  .figure-sheet .figure h2 { font-size: 1.8rem; line-height: 2.2rem; margin-bottom: 0.6rem; max-width: none; }
  .figure-sheet .figure-head { margin-bottom: 1.2rem; }
  .figure-sheet .chart-frame, .figure-sheet .figure-table-frame { margin-bottom: 0.6rem; }
  .figure-sheet .chart { min-width: 0; width: auto; max-width: 100%; max-height: 19rem; }
  .figure-sheet .figure-means { margin-bottom: 0.6rem; max-width: none; font-size: 1.3rem; line-height: 1.7rem; }
  .figure-sheet .figure-table { font-size: 1.3rem; line-height: 1.7rem; }
  .figure-sheet .figure-table th, .figure-sheet .figure-table td { padding: 0.2rem 1.2rem; }
}
`
