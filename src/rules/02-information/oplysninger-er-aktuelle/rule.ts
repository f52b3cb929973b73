import { formatDanish } from '../../../base/date.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { whomToAsk } from '../ask.ts'
import { stakeOf } from '../basis.ts'
import { personOf, probeFor } from '../help-kind.ts'
import { isUntold } from '../gap.ts'
import { atStatement } from '../place.ts'
import { type Aged, agedOf } from './age.ts'
import { laterFindings } from './later.ts'
import { rsl10, targeted2018 } from './source.ts'

export const oplysningerErAktuelle: CaseRule = {
  id: 'oplysninger-er-aktuelle',
  title: {
    da: 'Det, et svar bygger på, er nyt nok og fra før afgørelsen',
    en: 'What an answer rests on is recent enough, and of before the decision',
  },
  checklist: ['D08'],
  sources: [rsl10, targeted2018],

  check(view) {
    if (isUntold(view)) return unknown('hvornår oplysningerne er fra')
    const atStake = view.needs.filter((one) => stakeOf(view, one) !== undefined)
    const later = view.needs.flatMap((one) => laterFindings(view, one))
    if (atStake.length === 0 && later.length === 0) return notApplicable('Intet er afvist, og intet venter på svar.')
    const old = atStake.flatMap((one) => {
      const aged = agedOf(view, one)
      return aged === undefined ? [] : [findingOf(view, one, aged)]
    })
    return verdictOf([...old, ...later])
  },
}

const toldIn = ({ statement }: HeldStatement): string => statement.text.trim().replace(/\.$/, '')

function findingOf(view: CaseView, one: NeedView, { level, held, on, changed }: Aged): CaseFinding {
  const { activity } = one.need
  const to = whomToAsk(view, one)
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level,
    isFact: true,
    ...atStatement(view, held, one),
    what:
      changed === undefined
        ? {
            da: `Det nyeste, sagen har om »${activity}«, er fra den ${formatDanish(on)}.`,
            en: `The newest the file holds on “${activity}” is from ${on}.`,
          }
        : {
            da: `Svaret om »${activity}« bygger på oplysninger fra den ${formatDanish(on)}, og siden er der fortalt, at det har ændret sig: »${toldIn(changed)}«.`,
            en: `The answer on “${activity}” rests on information from ${on}, and since then a change was told of: “${toldIn(changed)}”.`,
          },
    why: {
      da: 'Funktionsevne og hverdag ændrer sig. Gamle oplysninger viser ikke, om der er brug for støtte nu.',
      en: 'Functioning and daily life change. Old information does not show whether support is needed now.',
    },
    remedy: {
      da: 'Tal med borgeren om, hvordan det er i dag, og få en ny beskrivelse fra en, der kender borgeren nu.',
      en: 'Talk with the citizen of how things are today, and get a new description from someone who knows the citizen now.',
    },
    question: {
      to,
      need: one.need.id,
      matter: `Hvordan er det i dag, ${whenDoing(activity, to === 'borger' ? 'du' : personOf(one))}, og hvad er anderledes end den ${formatDanish(on)}? ${probeFor(one, to)}`,
      why: `De oplysninger, kommunen har om »${activity}«, er fra den ${formatDanish(on)} og siger ikke noget om nu.`,
    },
  })
}
