import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { phrase } from '../../../text/pattern.ts'
import { saysNothing } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { atStatement, heardState, listHearings, listToBeHeard, type Unheard } from '../unheard.ts'
import { fvl19 } from './source.ts'

/** Whoever does not hear says why, and the case does not say the opposite. */
export const undtagelseErBegrundet: CaseRule = {
  id: 'undtagelse-er-begrundet',
  title: {
    da: 'En grund til ikke at høre borgeren er skrevet ned og passer med sagen',
    en: 'A reason for not hearing the citizen is written down and fits the case',
  },
  checklist: ['D23'],
  sources: [fvl19],

  check(view) {
    const exemption = view.file.partshoeringExemption
    if (exemption === undefined) return notApplicable('Der er ikke gjort undtagelse fra partshøring.')
    const against = contradicting(view)
    if (against !== undefined) return verdictOf([contradicted(view, against)])
    return verdictOf(saysNothing(exemption.why) && !tellsWhoKnows(exemption) ? [unreasoned(exemption.why)] : [])
  },
}

/** Grounds that a decisive fact which the citizen did not know makes untrue. The others take a judgement of law. */
const DENIES = new Set(['intet-til-ugunst', 'parten-kender-oplysningerne', 'uden-vaesentlig-betydning'])

function contradicting(view: CaseView): Unheard | undefined {
  const ground = view.file.partshoeringExemption?.ground
  if (ground === undefined || !DENIES.has(ground)) return undefined
  const hearings = listHearings(view)
  return listToBeHeard(view).find(({ held, isSure }) => isSure && heardState(hearings, held) === 'nej')
}

const OF_THE_CITIZEN = phrase(
  '(?:borger(?:en)?s? (?:egne|eget)|fra (?:borgeren|ham|hende) selv|borgeren har (?:selv )?(?:givet|sendt|fortalt|fået))',
)

/** That the facts are the citizen's own says in few words all that this ground takes. */
function tellsWhoKnows({ ground, why }: NonNullable<CaseView['file']['partshoeringExemption']>): boolean {
  return ground === 'parten-kender-oplysningerne' && OF_THE_CITIZEN.test(why.toLowerCase())
}

const SAID = {
  'intet-til-ugunst': { da: 'intet taler imod borgeren', en: 'nothing speaks against the citizen' },
  'parten-kender-oplysningerne': { da: 'borgeren kender oplysningerne', en: 'the citizen knows the facts' },
  'uden-vaesentlig-betydning': { da: 'oplysningerne er uden væsentlig betydning', en: 'the facts are not essential' },
  'fvl-19-stk-2': { da: 'en undtagelse i § 19, stk. 2, gælder', en: 'an exception in § 19(2) applies' },
  'fvl-20': { da: 'afgørelsen kan ændres bagefter', en: 'the decision can be changed afterwards' },
} as const

function contradicted(view: CaseView, { held, one }: Unheard): CaseFinding {
  const ground = SAID[view.file.partshoeringExemption?.ground ?? 'fvl-20']
  return caseFinding({
    mangel: 'partshoering',
    level: 'fejl',
    need: one.need.id,
    ...atStatement(view, held),
    what: {
      da: `Borgeren er ikke hørt, fordi ${ground.da}. Men denne oplysning var afgørende imod »${one.need.activity}«, og borgeren kendte den ikke.`,
      en: `The citizen was not heard because ${ground.en}. But this was decisive against “${one.need.activity}”, and the citizen did not know it.`,
    },
    why: {
      da: 'En undtagelse gælder kun, når dens betingelser er der. Ellers skulle borgeren have været hørt.',
      en: 'An exemption holds only where its conditions are met. Otherwise the citizen should have been heard.',
    },
    remedy: {
      da: 'Hør borgeren om oplysningen, brug svaret, og afgør sagen igen.',
      en: 'Hear the citizen on it, use the answer, and decide anew.',
    },
    question: {
      to: 'borger',
      need: one.need.id,
      matter: `Vi har fået denne oplysning: »${held.statement.text}« Er det rigtigt, og har du noget at tilføje?`,
      why: 'Oplysningen taler imod det, du har søgt om, og du har ret til at udtale dig, før vi afgør sagen.',
    },
  })
}

function unreasoned(why: string): CaseFinding {
  return caseFinding({
    mangel: 'partshoering',
    level: 'advarsel',
    at: '/partshoeringExemption/why',
    quote: why.trim() === '' ? null : quoteWhole(why),
    what: {
      da: 'Der er gjort undtagelse fra partshøring, men det står ikke, hvorfor den gælder i denne sag.',
      en: 'An exemption from hearing was made, but not why it applies in this case.',
    },
    why: {
      da: 'Hovedreglen er, at der høres. Uden en konkret grund kan det ikke ses, om undtagelsen holder.',
      en: 'The main rule is to hear. Without a concrete reason no one can see whether the exemption holds.',
    },
    remedy: {
      da: 'Skriv, hvilke oplysninger undtagelsen gælder, og hvad der gør, at borgeren ikke skulle høres om dem.',
      en: 'Write which facts it covers, and what makes it unnecessary to hear the citizen on them.',
    },
  })
}
