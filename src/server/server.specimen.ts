import { plainDate } from '../base/date.ts'
import { err, ok } from '../base/result.ts'
import { CHECKED, CHECKED_HOLDING, LETTER } from '../web/check/checked-document.specimen.ts'
import { HANDBOOK } from '../web/handbook.specimen.ts'
import type { ServerDeps } from './site.ts'

export const TODAY = plainDate('2026-05-04')

/** A server's surroundings that answer the same every time; for tests only. It knows one letter, and reads only `.txt`. */
export function serverDeps(changes: Partial<ServerDeps> = {}): ServerDeps {
  return {
    check: async (text, lawDate) =>
      ok(text === LETTER ? { ...CHECKED, lawDate } : { ...CHECKED_HOLDING, text, lawDate, checklist: [] }),
    readFile: async (bytes, name) =>
      name.endsWith('.txt')
        ? ok({ text: new TextDecoder().decode(bytes) })
        : err({ words: { da: 'Filen kan ikke læses.', en: 'The file can’t be read.' } }),
    refuse: () => null,
    handbook: HANDBOOK,
    today: () => TODAY,
    version: '1.2.3',
    ...changes,
  }
}
