import type { ChecklistLine } from '../app/check/checked-document.ts'
import type { Level } from '../rules/verdict.ts'
import { type Html, trusted } from './html.ts'

export type IconName = 'stop' | 'triangle' | 'check' | 'question' | 'dash' | 'info' | 'print' | 'download' | 'document'

// Each shape differs in outline, so that the level is told without colour. The sign inside is drawn in the paper's colour.
const SHAPES: Record<IconName, string> = {
  stop: '<path class="icon-fill" d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path class="icon-sign" d="M8.5 8.5l7 7m0-7l-7 7"/>',
  triangle: '<path class="icon-fill" d="M12 2.5L23 21.5H1z"/><path class="icon-sign" d="M12 9.5v5.5m0 2.2v1.3"/>',
  check: '<circle class="icon-fill" cx="12" cy="12" r="10"/><path class="icon-sign" d="M7 12.5l3.4 3.4L17 9"/>',
  question:
    '<rect class="icon-fill" x="2" y="2" width="20" height="20" rx="3"/><path class="icon-sign" d="M9 9.2a3 3 0 1 1 4.6 2.6c-1 .7-1.6 1.2-1.6 2.4m0 2.3v1.2"/>',
  dash: '<circle class="icon-line" cx="12" cy="12" r="9"/><path class="icon-line" d="M8 12h8"/>',
  info: '<circle class="icon-fill" cx="12" cy="12" r="10"/><path class="icon-sign" d="M12 6.8v1.4m0 2.6v6.4"/>',
  print:
    '<path class="icon-line" d="M7 9V3h10v6M7 17H4a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z"/>',
  download: '<path class="icon-line" d="M12 3v12m-5-5l5 5 5-5M4 20h16"/>',
  document: '<path class="icon-line" d="M6 2.5h8.5L19 7v14.5H6zM14 2.5V7.5h5M9 12h7M9 16h7"/>',
}

/** Always beside words that say the same, hence hidden from screen readers. */
export function icon(name: IconName): Html {
  return trusted(
    `<svg class="icon icon-${name}" viewBox="0 0 24 24" width="24" height="24" focusable="false" aria-hidden="true">${SHAPES[name]}</svg>`,
  )
}

export const LEVEL_ICON: Record<Level, IconName> = { fejl: 'stop', advarsel: 'triangle', raad: 'info' }

export const STATE_ICON: Record<ChecklistLine['state'], IconName> = {
  fundet: 'check',
  mangler: 'stop',
  'kan-ikke-ses': 'question',
  'kraeves-ikke': 'dash',
}
