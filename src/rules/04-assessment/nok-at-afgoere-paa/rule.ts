import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { askAbout, whomToAsk } from '../../02-information/ask.ts'
import { disputeOf } from '../../02-information/dispute.ts'
import { gapOf } from '../../02-information/gap.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { sourceIn } from '../../said/named-source.ts'
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
    const answered = view.needs.filter(({ answer, assessment }) => answer !== undefined && assessment !== undefined)
    if (answered.length === 0) return notApplicable('Intet behov er både vurderet og besvaret.')
    const short = answered.filter(({ assessment }) => assessment?.enough?.answer === 'nej')
    const unasked = answered.filter((one) => one.assessment?.enough === undefined && goesAgainst(one))
    const isAskedAnywhere = view.file.assessments.some(({ enough }) => enough !== undefined)
    if (short.length === 0 && unasked.length > 0 && !isAskedAnywhere)
      return unknown('om der er oplysninger nok til at svare på behovene')
    return verdictOf([
      ...short.map((one) => tooLittle(view, one)),
      ...unasked.filter(() => isAskedAnywhere).map((one) => notAsked(one)),
    ])
  },
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
    why: {
      da: 'Kommunen skal sørge for, at sagen er oplyst godt nok, før den afgøres. Mangler der noget, er det borgeren, afslaget går ud over.',
      en: 'The municipality must see that the case is sufficiently informed before it decides. Where something lacks, a refusal falls on the citizen.',
    },
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
