import type { SourceKind } from '../../../stages/02-information/source.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { isProfessional } from '../../02-information/basis.ts'
import { dealsWith, disputeOf, refersTo, sidesOf } from '../../02-information/dispute.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds, saysNothing } from '../../ground.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { findPraiseAlone } from '../praise.ts'
import { isToldByDecision } from '../told-by-decision.ts'
import { fvl24, grounds2024 } from './source.ts'

/** What speaks for the need and did not count is answered: why it weighs less. */
export const fravalgErBegrundet: CaseRule = {
  id: 'fravalg-er-begrundet',
  title: {
    da: 'Det er forklaret, hvorfor oplysninger, der taler for behovet, ikke førte til hjælp',
    en: 'It is explained why information that speaks for the need did not lead to help',
  },
  checklist: ['D09', 'D11'],
  sources: [grounds2024, fvl24],

  check(view) {
    const against = view.needs.filter(goesAgainst)
    if (against.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    if (view.file.statements.length === 0) return unknown('hvad der er oplyst om behovene')
    const spoken = against.filter((one) => sidesOf(view, one).forNeed.length > 0)
    if (spoken.length === 0) return notApplicable('Ingen oplysninger taler for de behov, der ikke er imødekommet.')
    return verdictOf(
      spoken.flatMap((one) => {
        const passed = passedOver(view, one)
        const level = levelOf(view, one, passed)
        return level === undefined ? [] : [findingOf(view, one, passed, level)]
      }),
    )
  },
}

/** Told for the need, and neither given weight, set aside with a why, nor replied to. */
function passedOver(view: CaseView, one: NeedView): readonly HeldStatement[] {
  const recorded = (view.file.disagreements ?? []).filter(({ need }) => need === one.need.id)
  const settled = new Set(recorded.flatMap(({ citizenSide, otherSide }) => [...citizenSide, ...otherSide]))
  return sidesOf(view, one).forNeed.filter(
    (held) => !settled.has(held.statement.id) && dealsWith(view, one, [held]) !== 'afvejet',
  )
}

/**
 * The rule on disagreement asks the same of the case's information. Where it calls the grounds deficient, or where the
 * grounds are nothing but empty words or praise, the flaw is told there; here it is told where the information lacks.
 */
function levelOf(view: CaseView, one: NeedView, passed: readonly HeldStatement[]): Level | undefined {
  if (passed.length === 0) return undefined
  const dispute = disputeOf(view, one)
  if (dispute !== undefined) {
    if (dispute.lacks === 'forklaring') return undefined
    const isToldThere =
      isToldByDecision(one) || saysNothing(listGrounds(view, one)) || findPraiseAlone(view, one) !== undefined
    return isToldThere ? 'advarsel' : dispute.level
  }
  if (one.adverse !== true) return undefined
  const silent = passed.filter((held) => isProfessional(held) && !refersTo(one, [held]))
  return silent.some((held) => mustBeAnswered(one, held)) ? 'advarsel' : undefined
}

/** What the impairment leads to; and where help is taken away, what is still difficult. */
function mustBeAnswered({ answer }: NeedView, { statement: { topic } }: HeldStatement): boolean {
  if (topic === 'konsekvens' || topic === 'omfang') return true
  return topic === 'vanskelighed' && (answer?.change.kind === 'ophoer' || answer?.change.kind === 'nedsaettelse')
}

/** A document tells nothing itself: it stands in it. */
const isPaper = (held: HeldStatement | undefined): boolean => held?.source !== undefined && PAPERS.has(held.source.kind)
const PAPERS: ReadonlySet<SourceKind> = new Set([
  'voksenudredning',
  'handleplan',
  'kommunens-vurdering',
  'merudgifter',
  'faktisk-forbrug',
])

function findingOf(view: CaseView, one: NeedView, passed: readonly HeldStatement[], level: Level): CaseFinding {
  const { activity, id } = one.need
  const told = passed.find(isProfessional) ?? passed[0]
  const who = SOURCE_WORDS[told?.source?.kind ?? 'andet']
  const words = told?.statement.text ?? ''
  const at = told === undefined ? -1 : view.file.statements.indexOf(told.statement)
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level,
    need: id,
    at: at < 0 ? `/needs/${one.at.need}/activity` : `/statements/${at}/text`,
    quote: at < 0 || words === '' ? null : quoteWhole(words),
    what: {
      da: `Det, der er oplyst ${isPaper(told) ? 'i' : 'af'} ${who.da} om »${activity}«, taler for behovet. Begrundelsen siger ikke, hvorfor det ikke førte til hjælp.`,
      en: `What ${who.en} told of “${activity}” speaks for the need. The grounds do not say why it did not lead to help.`,
    },
    why: {
      da: 'Begrundelsen skal forklare, hvorfor nogle oplysninger er afgørende, og hvorfor der ikke er lagt vægt på andre. Ellers kan borgeren ikke følge den.',
      en: 'The grounds must explain why some facts are decisive and why others carry no weight. Otherwise the citizen can’t follow them.',
    },
    remedy: {
      da: 'Læg vægt på oplysningen, eller skriv, hvad der vejer tungere, og hvorfor: nyere, tættere på borgeren, eller mere om netop denne aktivitet.',
      en: 'Give the information weight, or write what weighs more and why: newer, closer to the citizen, or more about this very activity.',
    },
  })
}
