import { isGiven } from '../../../stages/07-letter/clause-result.ts'
import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import type { Rule } from '../../rule.ts'
import { fails, notApplicable, unknown, verdictOf, type Finding } from '../../verdict.ts'
import { askedFor } from './asked-for.ts'
import { AT_LARGE, concludesAtLarge } from './at-large.ts'
import { refusedBarely } from './bare-refusal.ts'
import { isMetByKin, needsOf, stemsTold } from './named-need.ts'
import { ALL_AT_ONCE, isTakenUp, REASON } from './said-to-it.ts'
import { ast2018, fvl22and24 } from './source.ts'

/** Two needs at least, one of them answered by name: then the silence on the other is heard. */
export const hvertBehovBesvaret: Rule<Letter> = {
  id: 'hvert-behov-besvaret',
  title: { da: 'Hver ting, der er søgt om, får et svar', en: 'Each thing applied for gets an answer' },
  checklist: ['D10'],
  sources: [ast2018, fvl22and24],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.decision === 'bevilling') return notApplicable('Borgeren har fået fuldt medhold.')
    const asked = askedFor(letter)
    const wanted = needsOf(asked)
    const bare = refusedBarely(letter, asked)
    if (wanted.size < 2 && bare.length === 0) return notApplicable('Brevet nævner ikke flere ting, der er søgt om.')
    const rest = casePassages(letter).filter((passage) => !asked.includes(passage) && passage.section !== 'hoved')
    if (rest.some(({ lower }) => ALL_AT_ONCE.test(lower))) return unknown('om det samlede svar dækker hver ting')

    const told = answersIn(letter, rest)
    const named = needsOf(told)
    const missing = [...wanted].filter(
      ([id, need]) =>
        !named.has(id) &&
        !stemsTold(need.words, told) &&
        !isMetByKin(id, (near) => named.has(near) && !wanted.has(near)),
    )
    if (missing.length > 0 && ![...wanted.keys()].some((id) => named.has(id))) {
      const general = missing.length > 1 ? rest.find(concludesAtLarge) : undefined
      return general === undefined
        ? unknown('hvilke af de ting, der er søgt om, begrundelsen handler om')
        : fails(findingOf(letter, general, AT_LARGE))
    }
    return verdictOf([
      ...bare.map((passage) => findingOf(letter, passage, BARE)),
      ...missing.map(([, need]) => findingOf(letter, need.passage, unanswered(need.da))),
    ])
  },
}

/** Where an answer may stand: the letter's own words, and the citizen's where they are taken up. That help is refused, and no more, is none. */
function answersIn(letter: Letter, rest: readonly Passage[]): readonly Passage[] {
  const bareResults = new Set(
    letter.results
      .filter(({ kind, passage }) => !isGiven(kind) && !REASON.test(passage.lower))
      .map(({ passage }) => passage),
  )
  return rest.filter(
    (passage) => !bareResults.has(passage) && (passage.voice !== 'borger' || isTakenUp(letter, passage)),
  )
}

const findingOf = (letter: Letter, passage: Passage, what: Finding['what']): Finding => ({
  mangel: 'mangelfuld-begrundelse',
  level: 'fejl',
  quote: quotePassage(letter, passage),
  what,
  why,
  remedy,
})

const BARE = {
  da: 'Brevet giver afslag på dette uden at sige hvorfor; begrundelsen handler om andre ting.',
  en: 'The letter refuses this without saying why; the grounds are about other things.',
}
const unanswered = (need: string): Finding['what'] => ({
  da: `Brevet nævner ${need} blandt det, der er søgt om eller givet hjælp til, men giver ikke noget svar på det.`,
  en: `The letter names “${need}” among the things applied for or held, but gives no answer to it.`,
})
const why = {
  da: 'Afgørelsen skal gøre rede for hvert behov. Et behov uden svar er den hyppigste grund til, at sager bliver sendt tilbage.',
  en: 'The decision must account for every need. A need without an answer is the most frequent reason for remittal.',
}
const remedy = {
  da: 'Skriv, om der gives hjælp til det, hvorfor ikke, eller hvordan behovet dækkes på en anden måde.',
  en: 'Write whether help is given for it, why not, or how the need is covered otherwise.',
}
