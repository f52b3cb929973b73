import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { askAbout, whomToAsk } from '../../02-information/ask.ts'
import { disputeOf } from '../../02-information/dispute.ts'
import { gapOf } from '../../02-information/gap.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { sourceIn } from '../../said/named-source.ts'
import { admitsNotAsked } from '../../said/not-asked.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { rsl10, targeted2018 } from './source.ts'

/** Nobody answers a need while holding that there is too little to go by. */
export const nokAtAfgoerePaa: CaseRule = {
  id: 'nok-at-afgoere-paa',
  title: {
    da: 'Der er nok oplysninger til at svare på behovet, og det er overvejet',
    en: 'There is enough information to answer the need, and that was considered',
  },
  checklist: ['D08', 'D11'],
  sources: [rsl10, targeted2018],

  check(view) {
    const unlooked = view.needs.flatMap((one) => notLookedInto(view, one))
    const answered = view.needs.filter(({ answer, assessment }) => answer !== undefined && assessment !== undefined)
    if (answered.length === 0 && unlooked.length === 0)
      return notApplicable('Intet behov er både vurderet og besvaret.')
    const short = answered.filter(({ assessment }) => assessment?.enough?.answer === 'nej')
    const unasked = answered.filter((one) => one.assessment?.enough === undefined && goesAgainst(one))
    const isAskedAnywhere = view.file.assessments.some(({ enough }) => enough !== undefined)
    if (short.length === 0 && unlooked.length === 0 && unasked.length > 0 && !isAskedAnywhere)
      return unknown('om der er oplysninger nok til at svare på behovene')
    return verdictOf([
      ...unlooked,
      ...short.map((one) => tooLittle(view, one)),
      ...unasked.filter(() => isAskedAnywhere).map((one) => notAsked(one)),
    ])
  },
}

/** The grounds themselves tell that nobody was asked, or that nothing was tried, before it went against the citizen. */
function notLookedInto(view: CaseView, one: NeedView): readonly CaseFinding[] {
  if (!goesAgainst(one) || one.assessment?.enough !== undefined) return []
  const said = listOwnSentences(one).find(({ lower }) => admitsNotAsked(lower))
  if (said === undefined) return []
  const { need } = one
  return [
    caseFinding({
      mangel: 'mangelfuldt-oplyst',
      level: disputeOf(view, one)?.lacks === 'oplysning' ? 'advarsel' : 'fejl',
      need: need.id,
      at: said.at,
      quote: said.quote,
      what: {
        da: `Begrundelsen siger selv, at noget om »${need.activity}« ikke er undersøgt. Alligevel er der ikke givet det, der er søgt om.`,
        en: `The grounds themselves say that something of “${need.activity}” was not looked into. Still what was asked for was not given.`,
      },
      why: WHY_ENOUGH,
      remedy: {
        da: 'Spørg dem, der ved det, eller se efter selv, og tag stilling igen. Er det ikke nødvendigt, så skriv hvorfor.',
        en: 'Ask those who know, or see for yourselves, and judge again. If there is no need to, write why.',
      },
      question: askAbout(
        one,
        whomToAsk(view, one),
        'Begrundelsen siger, at det ikke er undersøgt, og kommunen skal vide det, før der afgøres.',
      ),
    }),
  ]
}

const WHY_ENOUGH = {
  da: 'Kommunen skal sørge for, at sagen er oplyst godt nok, før den afgøres. Mangler der noget, er det borgeren, afslaget går ud over.',
  en: 'The municipality must see that the case is sufficiently informed before it decides. Where something lacks, a refusal falls on the citizen.',
}

function tooLittle(view: CaseView, one: NeedView): CaseFinding {
  const { need, at, assessment } = one
  const why = assessment?.enough?.why ?? ''
  // A gap or a dispute that shows in the information itself is told there, with the same question.
  const dispute = disputeOf(view, one)
  const isToldElsewhere = gapOf(view, one) !== undefined || dispute?.lacks === 'oplysning'
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: !goesAgainst(one) ? 'raad' : isToldElsewhere ? 'advarsel' : 'fejl',
    need: need.id,
    at: `/assessments/${at.assessment}/enough/why`,
    quote: why === '' ? null : quoteWhole(why),
    what: {
      da: `»${need.activity}« er besvaret, selv om vurderingen siger, at der mangler oplysninger.`,
      en: `“${need.activity}” was answered although the assessment says that information lacks.`,
    },
    why: WHY_ENOUGH,
    remedy: {
      da: `Indhent det, der mangler om, hvordan det går, ${whenDoing(need.activity)}, og tag stilling igen. Kan det ikke skaffes, så skriv hvorfor, og hvad I så bygger på.`,
      en: `Obtain what lacks on “${need.activity}”, and judge again. If it can’t be had, write why, and what you build on instead.`,
    },
    question: askAbout(
      one,
      why === '' ? whomToAsk(view, one) : sourceIn(why),
      why === ''
        ? 'Vurderingen siger, at der mangler oplysninger, før behovet kan besvares.'
        : `Vurderingen siger, at der mangler oplysninger: ${why.replace(/[.\s]+$/, '')}.`,
    ),
  })
}

function notAsked({ need, at }: NeedView): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'raad',
    need: need.id,
    at: `/assessments/${at.assessment}`,
    what: {
      da: `For »${need.activity}« er der ikke taget stilling til, om oplysningerne er nok at afgøre på.`,
      en: `For “${need.activity}” nobody considered whether the information is enough to decide on.`,
    },
    why: {
      da: 'Tre ud af fire omgjorte sager blev sendt tilbage, fordi der manglede oplysninger.',
      en: 'Three out of four reversed cases were remitted because information lacked.',
    },
    remedy: {
      da: 'Spørg jer selv: Hvem har set borgeren i denne aktivitet, hvornår, og siger de det samme? Skriv svaret.',
      en: 'Ask yourselves: who has seen the citizen in this activity, when, and do they agree? Write the answer.',
    },
  })
}
