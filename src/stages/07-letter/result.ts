import { clausesOf, phrase } from '../../text/pattern.ts'
import { changeOf, formerHours, hoursIn, tableResult } from './amount-change.ts'
import { CONCESSION, NOT_NOW, resultOf, type ResultKind } from './clause-result.ts'
import type { DecisionKind } from './decision-kind.ts'
import type { Passage } from './passage.ts'

export type { ResultKind } from './clause-result.ts'

export interface LetterResult {
  readonly kind: ResultKind
  readonly passage: Passage
  /** Stands where the letter tells its result: the title, the opening, or a section of its own. */
  readonly prominent: boolean
}

const isRequest = phrase(
  '(?:du|i|ansøger|borger(?:en)?) … (?:søgt|ansøgt|anmodet|bedt|søger|ansøger|beder|klaget|klager)>',
  'har (?:du|i|ansøger) … (?:søgt|ansøgt|anmodet|bedt)>',
)

/** Every result the letter tells, in its order. */
export function resultsIn(passages: readonly Passage[]): readonly LetterResult[] {
  const results: LetterResult[] = []
  const table = tableResult(passages)
  if (table !== null) results.push({ ...table, prominent: true })
  const grounds = passages.findIndex(
    (passage) => passage.section === 'begrundelse' || passage.section === 'regler' || passage.section === 'klage',
  )
  passages.forEach((passage, i) => {
    if (
      passage.section === 'klage' ||
      passage.section === 'bilag' ||
      passage.section === 'kontakt' ||
      passage.section === 'regler'
    )
      return
    if (passage.voice === 'borger' || passage.voice === 'lov' || passage.voice === 'kilde') return
    if (/klag(?:e|en|er|evejledning)>?\b/.test(passage.lower) && passage.block.kind !== 'heading') return
    const isHeading = passage.block.kind === 'heading' && passage.section !== 'andet'
    const opens =
      passage.section === 'resultat' || isHeading || (grounds !== -1 ? i < grounds : i < passages.length * 0.4)
    const decides =
      /(?:truffet|træffer|træffes) (?:[^ ]+ ){0,3}?(?:afgørelse|beslutning)|(?:har|er) (?:[^ ]+ ){0,2}?(?:besluttet|afgjort)|afgørelsen (?:er|går ud på|betyder|bliver)|resultatet (?:er|bliver)|derfor/.test(
        passage.lower,
      )
    if (
      isRequest.test(passage.lower) &&
      !/(?:derfor|svaret|vi har (?:besluttet|afgjort|truffet)|afslag|bevilge[rts])/.test(passage.lower)
    )
      return
    for (const clause of clausesOf(passage.lower)) {
      const change = changeOf(clause)
      if (change !== null) {
        results.push({ kind: change, passage, prominent: opens || decides })
        continue
      }
      if (NOT_NOW.test(clause) && !/(?:derfor|fremover|fra den|pr\. )/.test(clause)) continue
      const main = clause.replace(CONCESSION, '')
      const kind = resultOf(main === '' ? clause : main)
      if (kind === null) continue
      results.push({ kind, passage, prominent: opens || decides })
    }
  })
  const former = formerHours(passages)
  return former === null
    ? results
    : results.map((result) =>
        result.kind === 'bevilling' && result.prominent && hoursIn(result.passage.lower, former)
          ? { ...result, kind: 'nedsaettelse' }
          : result,
      )
}

/** What it all comes to. Prominent results decide; the rest only where none is prominent. */
export function decisionKindOf(results: readonly LetterResult[]): DecisionKind {
  const prominent = results.filter((result) => result.prominent)
  const kinds = new Set((prominent.length > 0 ? prominent : results).map((result) => result.kind))
  const all = new Set(results.map((result) => result.kind))
  const ends = results.filter((result) => result.kind === 'ophoer')
  const goesOn = results.some(
    ({ kind, passage }) => kind === 'bevilling' && /(?:fortsæt|beholder|uændret|fortsat)/.test(passage.lower),
  )
  // A part that ends while the rest goes on is a reduction.
  if (kinds.has('ophoer'))
    return (kinds.has('nedsaettelse') || goesOn) && !ends.some(({ passage }) => passage.block.kind === 'heading')
      ? 'nedsaettelse'
      : 'ophoer'
  if (kinds.has('nedsaettelse')) return 'nedsaettelse'
  if (kinds.has('delvis')) return 'delvis'
  // Keeping what one has, and no more, where more was asked for.
  const keepsOnly = results
    .filter(({ kind }) => kind === 'bevilling')
    .every(({ passage }) => /beholder|uændret|fortsætter/.test(passage.lower))
  if (kinds.has('bevilling') && kinds.has('afslag') && keepsOnly) return 'afslag'
  if (kinds.has('bevilling') && (kinds.has('afslag') || all.has('afslag'))) return 'delvis'
  if (kinds.has('afslag'))
    return all.has('bevilling') && !kinds.has('bevilling') && prominent.length === 0 ? 'delvis' : 'afslag'
  if (kinds.has('bevilling')) return all.has('ophoer') ? 'ophoer' : 'bevilling'
  return 'ukendt'
}
