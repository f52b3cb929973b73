import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { ownStems, saysNothing } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { answerGround, listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { sources } from './source.ts'

export const afslagErBegrundet: CaseRule = {
  id: 'afslag-er-begrundet',
  title: {
    da: 'Et afslag siger, hvad der var afgørende for netop denne borger',
    en: 'A refusal says what was decisive for this very citizen',
  },
  checklist: ['D07', 'D08'],
  sources,

  check(view) {
    const refused = listAnswered(view).filter((one) => isRefusal(one))
    if (refused.length === 0) return notApplicable('Intet er afslået.')
    return verdictOf(refused.flatMap(findingsOn))
  },
}

/** Where the help ends, another rule asks what has changed. */
function isRefusal(one: AnsweredNeed): boolean {
  const { kind } = one.answer.answer
  return (kind === 'afslag' || kind === 'ikke-et-behov') && !takesAway(one)
}

function findingsOn(one: AnsweredNeed): CaseFinding[] {
  const own = answerGround(one)
  if (!saysNothing(own.text, one.need.activity)) return []
  const isExplained = listGrounds(one).some(({ text }) => !saysNothing(text, one.need.activity))
  if (!isExplained) return [unreasoned(one)]
  return tellsShortly(own.text, one.need.activity) ? [] : [untold(one)]
}

/** A word of its own is enough where the assessment tells the rest: "Du vasker selv tøj hver søndag." */
function tellsShortly(text: string, activity: string): boolean {
  const named = ownStems(activity)
  return [...ownStems(text)].some((stem) => !named.has(stem))
}

function unreasoned(one: AnsweredNeed): CaseFinding {
  const { need } = one
  const { text, at } = answerGround(one)
  return onNeed(one, at, {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    quote: quoteSaid(text),
    what:
      text.trim() === ''
        ? {
            da: `»${need.activity}« er afslået uden nogen begrundelse.`,
            en: `“${need.activity}” is refused without any grounds.`,
          }
        : {
            da: `Begrundelsen for »${need.activity}« kunne stå i ethvert afslag. Den siger ikke noget om borgeren.`,
            en: `The grounds on “${need.activity}” could stand in any refusal. They say nothing of the citizen.`,
          },
    why: {
      da: 'Et afslag skal sige, hvilke oplysninger og hensyn der var afgørende. Uden dem kan hverken borgeren eller Ankestyrelsen følge det.',
      en: 'A refusal must say which facts and considerations were decisive. Without them neither the citizen nor the board can follow it.',
    },
    remedy: {
      da: `Skriv, hvad I ved om, hvordan borgeren klarer »${need.activity}«, hvem der har sagt det, og hvorfor det ikke fører til hjælp.`,
      en: `Write what you know of how the citizen manages “${need.activity}”, who said so, and why it does not lead to help.`,
    },
  })
}

/** The assessment knows why; the answer that the citizen gets does not tell. */
function untold(one: AnsweredNeed): CaseFinding {
  const { need } = one
  const { text, at } = answerGround(one)
  return onNeed(one, at, {
    mangel: 'mangelfuld-begrundelse',
    level: 'raad',
    quote: quoteSaid(text),
    what: {
      da: `Vurderingen af »${need.activity}« siger, hvad der er lagt vægt på, men selve svaret gør ikke.`,
      en: `The assessment of “${need.activity}” says what was given weight, but the answer itself does not.`,
    },
    why: {
      da: 'Borgeren læser svaret først. Står grunden ikke dér, virker afslaget tilfældigt.',
      en: 'The citizen reads the answer first. If the reason is not there, the refusal seems arbitrary.',
    },
    remedy: {
      da: 'Tag det vigtigste fra vurderingen med i svaret, i én sætning.',
      en: 'Take the main point of the assessment into the answer, in one sentence.',
    },
  })
}
