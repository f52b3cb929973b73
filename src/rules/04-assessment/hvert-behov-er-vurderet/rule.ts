import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { askUnlessTold } from '../../ask.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds } from '../../ground.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { everyNeed2018, fvl22, fvl24 } from './source.ts'

/** No need is refused or cut without having been assessed. */
export const hvertBehovErVurderet: CaseRule = {
  id: 'hvert-behov-er-vurderet',
  title: {
    da: 'Hvert behov er vurderet, før borgeren får mindre, end der er søgt om',
    en: 'Each need is assessed before the citizen gets less than asked',
  },
  checklist: ['D07', 'D10'],
  sources: [everyNeed2018, fvl22, fvl24],

  check(view) {
    const less = view.needs.filter(({ adverse }) => adverse === true)
    if (less.length === 0) return notApplicable('Borgeren har fået det, der er søgt om, eller intet er besvaret endnu.')
    const open = less.filter(({ assessment }) => assessment === undefined || isBlank(assessment))
    const mute = open.filter((one) => listGrounds(view, one).length === 0)
    // Without any assessment in the file, the reasons in the answers may be all that was written down.
    if (view.file.assessments.length === 0 && mute.length === 0) return unknown('vurderingen af hvert behov')
    return verdictOf(open.map((one) => findingOf(view, one, mute.includes(one))))
  },
}

function isBlank({ text, decisive }: NonNullable<NeedView['assessment']>): boolean {
  return text.trim() === '' && decisive.length === 0
}

function findingOf(view: CaseView, one: NeedView, isMute: boolean): CaseFinding {
  const { need, at } = one
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    // That the answer gives no reason is the decision's flaw, and told there; here it shows where it comes from.
    level: isMute ? 'advarsel' : 'raad',
    need: need.id,
    at: `/needs/${at.need}/activity`,
    quote: quoteWhole(need.activity),
    what: isMute
      ? {
          da: `Borgeren får ikke det, der er søgt om til »${need.activity}«, og behovet er ikke vurderet.`,
          en: `The citizen does not get what was asked for “${need.activity}”, and the need was not assessed.`,
        }
      : {
          da: `Svaret på »${need.activity}« har en grund, men sagen har ingen vurdering af behovet.`,
          en: `The answer on “${need.activity}” has a reason, but the case holds no assessment of the need.`,
        },
    why: {
      da: 'Et behov, der er dokumenteret i sagen, skal vurderes for sig. Ellers kan det ikke ses, hvorfor svaret blev, som det blev.',
      en: 'A need documented in the file is to be assessed by itself. Otherwise no one can see why the answer is what it is.',
    },
    remedy: {
      da: `Vurder, hvad borgeren kan og ikke kan, ${whenDoing(need.activity)}, hvilke oplysninger der er afgørende, og hvorfor andre ikke er.`,
      en: `Assess what the citizen can and can’t do in “${need.activity}”, which facts are decisive, and why others are not.`,
    },
    question: isMute
      ? askUnlessTold(view, one, 'Behovet skal vurderes, og sagen siger ikke, hvad der sker i denne aktivitet.')
      : null,
  })
}
