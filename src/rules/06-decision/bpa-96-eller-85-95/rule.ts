import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { quoteMatch } from '../../case-finding.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type CaseField, listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, listAsked } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { isJudgedOutside, refusalPointer, tellsRefusal } from '../refused-asked.ts'
import { sources } from './source.ts'

export const bpa96Eller8595: CaseRule = {
  id: 'bpa-96-eller-85-95',
  title: {
    da: 'Er der søgt om BPA, er det § 96, der er svaret på, med § 96’s egne betingelser',
    en: 'Where BPA was asked for, § 96 is answered, by the conditions of § 96',
  },
  checklist: ['D03', 'D04'],
  sources,

  check(view) {
    const about = listAnswered(view).filter((one) => isAbout96(view, one))
    if (about.length === 0) return notApplicable('Der er ikke søgt om eller givet BPA.')
    return verdictOf(about.flatMap((one) => [...notAnswered(view, one), ...byWrongMeasure(one)]))
  },
}

const sel96 = { act: 'SEL', paragraph: '96' } as const

function isAbout96(view: CaseView, one: AnsweredNeed): boolean {
  const { answer } = one.answer
  const refs = [
    'provision' in answer ? answer.provision : undefined,
    answer.kind === 'daekket-paa-anden-vis' ? answer.refuses : undefined,
    one.former?.provision,
    ...listAsked(view, one),
  ]
  return refs.some((ref) => isSel(ref, '96'))
}

const BPA = phrase('bpa>', 'bpa-\\p{L}+', 'borgerstyret personlig assistance', 'hjælperordning\\p{L}*')

function notAnswered(view: CaseView, one: AnsweredNeed): CaseFinding[] {
  const { answer } = one.answer
  if (answer.kind === 'ikke-et-behov' || (answer.kind === 'bevilget' && isSel(answer.provision, '96'))) return []
  // It is one scheme: refused for one need, it is refused for all.
  if (listAnswered(view).some((each) => tellsRefusal(view, each, sel96, BPA))) return []
  return [
    onNeed(one, refusalPointer(one), {
      mangel: 'meddelelse',
      level: isJudgedOutside(view, one, sel96) ? 'advarsel' : 'fejl',
      what: {
        da: `Der er søgt om BPA efter § 96 til »${one.need.activity}«. Borgeren får noget andet, og afgørelsen siger ikke, at BPA er afslået.`,
        en: `BPA under § 96 was asked for with “${one.need.activity}”. The citizen gets something else, and the decision does not say that BPA is refused.`,
      },
      why: {
        da: 'BPA er en anden ordning med andre rettigheder. Borgeren skal kunne se, at der er givet afslag på den, og hvorfor.',
        en: 'BPA is another scheme with other rights. The citizen must see that it is refused, and why.',
      },
      remedy: {
        da: 'Skriv, at § 96 er afslået, og hvilken betingelse der ikke er opfyldt.',
        en: 'Write that § 96 is refused, and which condition is not met.',
      },
    }),
  ]
}

/** To be an employer can be handed over; to lead the work can't. */
const EMPLOYER = phrase(
  '(?:kan|kunne|er|magter|formår|evner) (?:\\p{L}+ ){0,2}?ikke (?:\\p{L}+ ){0,4}?arbejdsgiver\\p{L}*',
  'ikke (?:er )?(?:i stand til|egnet til) (?:\\p{L}+ ){0,3}?arbejdsgiver\\p{L}*',
)
const LEADER = phrase('arbejdsleder\\p{L}*', 'arbejdsledelse\\p{L}*')
/** The minutes of home care stand in for what this citizen can't do. */
const BY_83 = phrase(
  '(?:udmål|fastsat|beregn|opgjort|målt|tildelt)\\p{L}* (?:[^ ,.;]+ ){0,6}?(?:efter|ud fra|som|svarende til|i overensstemmelse med) (?:[^ ,.;]+ ){0,4}?(?:§+ ?83(?! ?[a-z])|hjemmepleje\\p{L}*|hjemmehjælp\\p{L}*|kvalitetsstandard\\p{L}*|pakke\\p{L}*)',
  '(?:hjemmeplejens|kvalitetsstandardens|standardens) (?:[^ ,.;]+ ){0,2}?(?:tider|minutter|normer|normtider)',
)
const TWENTY = phrase('(?:mindst|mere end|over|under|mindre end) (?:20|tyve) timer')

interface Fault {
  readonly pattern: RegExp
  readonly isAllowed: (texts: readonly string[]) => boolean
  readonly level: 'fejl' | 'advarsel'
  readonly da: string
  readonly en: string
  readonly remedyDa: string
  readonly remedyEn: string
}

const FAULTS: readonly Fault[] = [
  {
    pattern: EMPLOYER,
    isAllowed: (texts) => texts.some((text) => LEADER.test(text)),
    level: 'fejl',
    da: 'BPA er afslået, fordi borgeren ikke kan være arbejdsgiver. Det kan overlades til en anden',
    en: 'BPA is refused because the citizen can’t be an employer. That can be handed over',
    remedyDa:
      'Vurder, om borgeren kan være arbejdsleder. Arbejdsgiveransvaret kan overføres til en nærtstående, en forening eller en virksomhed.',
    remedyEn:
      'Judge whether the citizen can lead the work. The part of employer can be transferred to a relative, an association or a company.',
  },
  {
    pattern: BY_83,
    isAllowed: () => false,
    level: 'fejl',
    da: 'Timerne efter § 96 er udmålt efter det, der gælder for § 83',
    en: 'The hours under § 96 were measured by what applies to § 83',
    remedyDa: 'Mål timerne ud fra, hvad netop denne borger kan og ikke kan døgnet igennem.',
    remedyEn: 'Measure the hours by what this very citizen can and can’t do through day and night.',
  },
  {
    pattern: TWENTY,
    isAllowed: (texts) => texts.some((text) => /95(?!\d)/.test(text)),
    level: 'advarsel',
    da: 'Der er set på, om behovet er 20 timer om ugen. Den grænse står i § 95, ikke i § 96',
    en: 'It was asked whether the need is 20 hours a week. That limit stands in § 95, not in § 96',
    remedyDa: 'Vurder, om behovet gør BPA nødvendig, uanset timetallet.',
    remedyEn: 'Judge whether the need makes BPA necessary, whatever the hours.',
  },
]

function byWrongMeasure(one: AnsweredNeed): CaseFinding[] {
  if (one.adverse !== true) return []
  const grounds = listGrounds(one)
  const lower = grounds.map(({ text }) => text.toLowerCase())
  return FAULTS.flatMap((fault) => {
    const field = grounds.find(({ text }) => fault.pattern.test(text.toLowerCase()))
    return field === undefined || fault.isAllowed(lower) ? [] : [measured(one, fault, field)]
  })
}

function measured(one: AnsweredNeed, fault: Fault, field: CaseField): CaseFinding {
  return onNeed(one, field.at, {
    mangel: 'lovfortolkning',
    level: fault.level,
    quote: quoteMatch(field.text, fault.pattern),
    what: { da: `${fault.da} (»${one.need.activity}«).`, en: `${fault.en} (“${one.need.activity}”).` },
    why: {
      da: 'BPA har sine egne betingelser og udmåles individuelt. Den sædvanlige udmåling og standarder for § 83 afgør det ikke.',
      en: 'BPA has conditions of its own and is measured individually. The usual measuring and standards of § 83 do not decide it.',
    },
    remedy: { da: fault.remedyDa, en: fault.remedyEn },
  })
}
