import type { SourceKind } from '../../../stages/02-information/source.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { namesChange } from '../../said/change.ts'
import { saysNothing } from '../../said/nothing.ts'
import { whomToAsk } from '../../02-information/ask.ts'
import { helpKindOf, personOf, probeFor } from '../../02-information/help-kind.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { answerGround, listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { onCooperation, onTheChange, sources } from './source.ts'

export const skaerpetBegrundelseVedMindre: CaseRule = {
  id: 'skaerpet-begrundelse-ved-mindre',
  title: {
    da: 'Mister borgeren hjælp, står der, hvad der er anderledes end sidst',
    en: 'Where the citizen loses help, it is said what differs from last time',
  },
  checklist: ['D19'],
  sources,

  check(view) {
    const lost = listAnswered(view).filter(takesAway)
    if (lost.length === 0) return notApplicable('Ingen mister hjælp.')
    return verdictOf(lost.flatMap((one) => findingsOn(one, view)))
  },
}

function findingsOn(one: AnsweredNeed, view: CaseView): CaseFinding[] {
  const { file } = view
  const { cause } = one.answer.change
  // Where a record of the process is there, another rule goes through it step by step.
  if (cause === 'manglende-samarbejde') {
    if (file.nonCooperation === undefined) return [notACause(one)]
    return file.nonCooperation.dueToImpairment === undefined && !tellsWhy(one) ? [unableOrUnwilling(one)] : []
  }
  if (listGrounds(one).some(({ text }) => namesChange(text))) return cause === undefined ? [unnamedCause(one)] : []
  return [unexplained(view, one)]
}

function lossOf({ answer: { change } }: AnsweredNeed): { readonly da: string; readonly en: string } {
  return change.kind === 'ophoer' ? { da: 'ophører', en: 'ends' } : { da: 'sættes ned', en: 'is reduced' }
}

function unexplained(view: CaseView, one: AnsweredNeed): CaseFinding {
  const { need, at, answer, statements } = one
  const explained = answer.change.explained ?? ''
  const loss = lossOf(one)
  // The facts of a change are in the case, and only the words for it lack.
  const isSeen =
    !saysNothing(explained, need.activity) &&
    statements.some(
      ({ statement, source }) => statement.points === 'taler-imod' && source?.kind !== 'kommunens-vurdering',
    )
  return onNeed(one, `/answers/${at.answer}/change/explained`, {
    mangel: 'mangelfuld-begrundelse',
    sources: onTheChange,
    level: isSeen ? 'advarsel' : 'fejl',
    quote: quoteSaid(explained),
    what: {
      da: `Hjælpen til »${need.activity}« ${loss.da}, men der står ikke, hvad der er anderledes end sidst.`,
      en: `The help with “${need.activity}” ${loss.en}, but it is not said what differs from last time.`,
    },
    why: {
      da: 'Når en borger mister hjælp, gælder et skærpet krav: det skal forklares, hvorfor vurderingen er en anden nu. En ny vurdering er ikke i sig selv en forklaring.',
      en: 'When a citizen loses help the demands are heightened: it must be explained why the assessment differs now. A new assessment is no explanation in itself.',
    },
    remedy: {
      da: 'Skriv, hvad hjælpen blev givet for dengang, hvad der er ændret (borgerens forhold, loven, praksis, serviceniveauet eller en fejl dengang), hvem der har set det, og hvorfor det fører til mindre.',
      en: 'Write what the help was given for then, what has changed (the citizen’s circumstances, the law, practice, the service level, or an error then), who has seen it, and why it leads to less.',
    },
    question:
      answer.change.cause === undefined || answer.change.cause === 'borgerens-forhold'
        ? {
            to: whomToAsk(view, one),
            matter: whatChanged(one, whomToAsk(view, one)),
            why: 'Hjælpen kan kun blive mindre, hvis noget er anderledes, og det skal kunne vises.',
          }
        : undefined,
  })
}

function whatChanged(one: AnsweredNeed, to: SourceKind): string {
  const { activity } = one.need
  return helpKindOf(one) === 'udgift'
    ? `Hvad er anderledes ved udgiften til »${activity}« end dengang, hjælpen blev givet, og siden hvornår? ${probeFor(one, to)}`
    : `Hvad kan ${personOf(one)} i dag, når det gælder »${activity}«, som ikke lykkedes, da hjælpen blev givet? Siden hvornår, og hvor sikkert er det?`
}

function unnamedCause(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/change/cause`, {
    mangel: 'mangelfuld-begrundelse',
    sources: onTheChange,
    level: 'raad',
    what: {
      da: `Det er forklaret, hvad der er anderledes, når det gælder »${need.activity}«, men ikke sat på ord, hvilken slags grund det er.`,
      en: `It is explained what differs with “${need.activity}”, but not put down what kind of cause it is.`,
    },
    why: {
      da: 'Grunden afgør, hvad der skal vises: er borgerens forhold ændret, skal det være set; er praksis ændret, skal den nævnes.',
      en: 'The cause decides what must be shown: if the citizen’s circumstances changed, someone has seen it; if practice did, it must be named.',
    },
    remedy: {
      da: 'Vælg grunden: borgerens forhold, lov, praksis, serviceniveau eller en tidligere fejl.',
      en: 'Choose the cause: the citizen’s circumstances, law, practice, service level, or an earlier error.',
    },
  })
}

/** Some ground tells why the citizen does not take part: what they want, or what the impairment does. */
function tellsWhy(one: AnsweredNeed): boolean {
  return listGrounds(one).some(({ text }) => TELLS_WHY.test(text.toLowerCase()))
}

const TELLS_WHY = phrase(
  '(?:skyldes|hænger sammen|på grund af|årsag|grunden|forklar)\\p{L}*',
  '(?:ønsker|vil|ville|orker|magter|kan|kunne) (?:\\p{L}+ ){0,3}?ikke',
  'i stand til',
  'funktionsnedsættelse\\p{L}*|sygdom\\p{L}*|lidelse\\p{L}*|angst\\p{L}*|psykose\\p{L}*',
)

/** That the steps were not taken is told by the rule that follows them; here it is seen in the grounds. */
function unableOrUnwilling(one: AnsweredNeed): CaseFinding {
  const { need } = one
  const { text, at } = answerGround(one)
  const loss = lossOf(one)
  return onNeed(one, at, {
    mangel: 'mangelfuld-begrundelse',
    sources: onCooperation,
    level: 'advarsel',
    quote: quoteSaid(text),
    what: {
      da: `Hjælpen til »${need.activity}« ${loss.da}, fordi borgeren ikke tager imod. Begrundelsen siger ikke, om borgeren ikke vil eller ikke kan.`,
      en: `The help with “${need.activity}” ${loss.en} because the citizen does not accept it. The grounds do not say whether the citizen won’t or can’t.`,
    },
    why: {
      da: 'Kun den, der kan samarbejde og ikke vil, kan miste hjælpen. Uden svar på det kan ingen se, om betingelsen er opfyldt.',
      en: 'Only a citizen who can cooperate and won’t may lose the help. Without an answer to that no one can see whether the condition is met.',
    },
    remedy: {
      da: 'Skriv, hvad I har fundet ud af om grunden, hvem der har sagt det, og hvorfor den ikke ligger i funktionsnedsættelsen.',
      en: 'Write what you found of the reason, who said it, and why it does not lie in the impairment.',
    },
  })
}

function notACause(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  const loss = lossOf(one)
  return onNeed(one, `/answers/${at.answer}/change/cause`, {
    mangel: 'lovfortolkning',
    sources: onCooperation,
    level: 'fejl',
    what: {
      da: `Hjælpen til »${need.activity}« ${loss.da}, fordi borgeren ikke samarbejder. Det er ikke i sig selv en grund.`,
      en: `The help with “${need.activity}” ${loss.en} because the citizen does not cooperate. That is no cause in itself.`,
    },
    why: {
      da: 'Støtte kan ikke ophøre alene, fordi borgeren ikke samarbejder. Kommunen skal finde grunden, se, om den ligger i funktionsnedsættelsen, og tilpasse hjælpen.',
      en: 'Help can’t end only because the citizen does not cooperate. The municipality must find the reason, see whether it lies in the impairment, and fit the help to it.',
    },
    remedy: {
      da: 'Undersøg, hvorfor borgeren ikke tager imod, og skriv hvert skridt ind. Lad hjælpen fortsætte imens.',
      en: 'Find out why the citizen does not accept the help, and record each step. Let the help go on meanwhile.',
    },
    question: {
      to: 'borger',
      matter: `Hvad skal der til, for at du kan tage imod hjælp til »${need.activity}«? Er det tiden, stedet, personen eller noget ved, hvordan du har det?`,
      why: 'Hjælpen kan ikke stoppe, før kommunen ved, hvorfor den ikke bliver brugt.',
    },
  })
}
