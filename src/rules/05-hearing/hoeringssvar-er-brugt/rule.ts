import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listOwnSentences, listSummarySentences } from '../../own-sentence.ts'
import { ownStems, saysNothing } from '../../said/nothing.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type Hearing, listHearings } from '../unheard.ts'
import { fvl19, fvl24, grounds2024 } from './source.ts'

/** An answer is used: it changes something, or it is told why it does not. */
export const hoeringssvarErBrugt: CaseRule = {
  id: 'hoeringssvar-er-brugt',
  title: {
    da: 'Borgerens svar på høringen er brugt og ikke kun noteret',
    en: 'The citizen’s answer to the hearing is used and not only noted',
  },
  checklist: ['D09', 'D23'],
  sources: [fvl19, fvl24, grounds2024],

  check(view) {
    if (view.file.partshoeringer === undefined) return unknown('om borgeren er hørt og har svaret')
    if (!view.isDecided) return notApplicable('Der er ikke truffet afgørelse.')
    if (view.needs.every(({ adverse }) => adverse !== true)) return notApplicable('Borgeren har fået fuldt medhold.')
    const answered = listHearings(view).filter(({ answer }) => answer !== undefined && answer.on <= view.on)
    if (answered.length === 0) return notApplicable('Borgeren har ikke svaret på en høring.')
    const { partshoeringer } = view.file
    return verdictOf(
      answered.flatMap((hearing) => {
        const words = hearing.answer?.words ?? ''
        if (AGREES.test(words.toLowerCase()) && !OBJECTS.test(words.toLowerCase())) return []
        if (!isNod(hearing.used ?? '') || isTakenUp(view, words) || isRepliedAsView(view, hearing)) return []
        return [findingOf(hearing, partshoeringer.indexOf(hearing))]
      }),
    )
  },
}

const AGREES = phrase(
  '(?:ingen|ikke (?:nogen|yderligere)) (?:[^ ,.;]+ )?(?:bemærkninger|kommentarer|indvendinger)',
  'ikke (?:noget |mere )+at (?:tilføje|sige|bemærke)',
  '(?:det|alt) (?:er|passer) (?:helt )?(?:rigtigt|korrekt|fint)',
  '(?:er|jeg er) enig',
  'det passer',
  'sådan er det',
)
const OBJECTS = phrase('men>', 'dog>', 'ikke (?:rigtig|korrekt|enig)\\p{L}*', 'passer ikke', 'forkert', 'uenig')

/** Whether the grounds or a reply take the answer up, in its own words or by its name. */
function isTakenUp(view: CaseView, words: string): boolean {
  const stems = ownStems(words)
  const shares = (text: string): boolean => [...ownStems(text)].filter((stem) => stems.has(stem)).length >= 2
  const isReplied = (view.file.views ?? []).some(
    ({ words: said, reply = '' }) => !saysNothing(reply) && (shares(said) || shares(reply)),
  )
  const own = [
    ...view.needs.filter(({ adverse }) => adverse === true).flatMap(listOwnSentences),
    ...listSummarySentences(view),
  ]
  return (
    isReplied || own.some(({ lower, quote }) => (NAMED.test(lower) && !saysNothing(quote.words)) || shares(quote.words))
  )
}

/** The answer is kept as a source of its own day, and a view from it has its reply. */
function isRepliedAsView(view: CaseView, { answer }: Hearing): boolean {
  return (view.file.views ?? []).some(({ statement, reply = '' }) => {
    const source = statement === undefined ? undefined : view.statement(statement)?.source
    return source !== undefined && source.date === answer?.on && !saysNothing(reply)
  })
}

/** That an answer came, was read and lies in the file, in whichever words. Empty words are a nod too. */
function isNod(used: string): boolean {
  return saysNothing(used.toLowerCase().replaceAll(RECEIPT, ' '))
}

const RECEIPT =
  /(?:parts)?(?:hørings)?svar\p{L}*|(?:parts)?høring\p{L}*|kommentar\p{L}*|samled\p{L}*|modtag\p{L}*|inddrag\p{L}*|journal\p{L}*|anledning\p{L}*|gennemlæs\p{L}*|læs\p{L}*|med i\b/gu

const NAMED = phrase(
  'høringssvar\\p{L}*',
  'partshøring\\p{L}*',
  'bemærkninger',
  'indsigelse\\p{L}*',
  'svaret på høringen',
)

function findingOf({ used, answer }: Hearing, index: number): CaseFinding {
  const isNod = used !== undefined && used.trim() !== ''
  const words = isNod ? used : (answer?.words ?? '')
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    at: isNod ? `/partshoeringer/${index}/used` : `/partshoeringer/${index}/answer/words`,
    quote: words === '' ? null : quoteWhole(words),
    what: isNod
      ? {
          da: 'Borgerens svar på høringen er noteret, men det står ikke, hvad det førte til.',
          en: 'The citizen’s answer to the hearing was noted, but not what it led to.',
        }
      : {
          da: 'Borgeren har svaret på høringen, og intet i begrundelsen tager svaret op.',
          en: 'The citizen answered the hearing, and nothing in the grounds takes the answer up.',
        },
    why: {
      da: 'Høringen er til for, at svaret kan ændre noget. Begrundelsen skal forholde sig til det, borgeren siger, ellers er der ikke hørt i virkeligheden.',
      en: 'The hearing is there so that the answer can change something. The grounds must deal with what the citizen says, or nobody was really heard.',
    },
    remedy: {
      da: 'Skriv for hvert punkt i svaret, hvad det ændrer, eller hvorfor det ikke ændrer noget. Viser det, at noget mangler, så undersøg det først.',
      en: 'Write for each point of the answer what it changes, or why it changes nothing. Where it shows that something lacks, look into that first.',
    },
  })
}
