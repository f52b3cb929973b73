import { addDays } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { Statement } from '../02-information/statement.ts'
import type { Extent } from '../03-needs/extent.ts'
import type { Need } from '../03-needs/need.ts'
import type { Bevilget, NeedAnswer } from '../06-decision/need-answer.ts'
import type { ActivitySpecimen } from './activity.specimen.ts'
import {
  APPLICATION,
  type BuiltNeed,
  EKSPERT,
  hoursAWeek,
  type PlannedAnswer,
  SAMTALE,
  type Scribe,
  sel85,
  STATUS,
} from './need-plan.specimen.ts'
import { sentence } from './person.specimen.ts'

export interface NeedPlan {
  readonly answer: PlannedAnswer
  readonly activity: ActivitySpecimen
  /** Hours a week at the low end, and how much wider the interval is. */
  readonly hours: number
  readonly spread: number
}

export function extentOf({ hours, spread }: NeedPlan): Extent {
  return hoursAWeek(hours, hours + spread)
}

export function bevilling(scribe: Scribe, plan: NeedPlan): Bevilget {
  return {
    kind: 'bevilget',
    provision: sel85,
    extent: extentOf(plan),
    content: scribe.say(plan.activity.content),
    purpose: scribe.say(`At ${plan.activity.goal}.`),
    form: 'individuel',
    provider: 'Birkehus',
    toldProvider: extentOf(plan),
    from: addDays(scribe.frame.decided, 7),
  }
}

/** The need is there, and § 85 meets it. */
export function met(
  scribe: Scribe,
  plan: NeedPlan,
  change: NeedAnswer['change'],
  more: readonly Statement[] = [],
): BuiltNeed {
  const { activity, cannot, harm, words, wish, goal, theme } = plan.activity
  const { impairment, because, expert } = scribe.frame.person
  const own = scribe.said(SAMTALE, 'konsekvens', 'taler-for', words, true)
  const written = scribe.said(
    EKSPERT,
    'konsekvens',
    'taler-for',
    `${sentence(impairment).slice(0, -1)} gør, at {h} ikke kan ${cannot}. ${sentence(harm)}`,
  )
  const decisive = [own, written, ...more]
  return {
    need: {
      id: scribe.id,
      activity,
      theme,
      origin: { kind: 'ansoegning', application: APPLICATION },
      words,
      goal: scribe.say(`At ${goal}.`),
      wish,
      asked: { provision: sel85 },
      personkreds: scribe.personkreds('indenfor', sel85, `På grund af ${because} kan {n} ikke ${cannot}, og ${harm}.`, [
        own,
        written,
      ]),
    },
    statements: decisive,
    assessment: scribe.assessment(
      `Vi lægger vægt på, at {n} på grund af ${because} ikke kan ${cannot}, og at ${harm}.`,
      decisive,
      [],
      `{n} og ${expert.called} beskriver det samme, og det er nyt.`,
    ),
    answer: { need: scribe.id, answer: bevilling(scribe, plan), change },
  }
}

interface Unmet {
  readonly built: Omit<BuiltNeed, 'answer'>
  /** "{n} …" */
  readonly alone: string
  readonly seen: Statement
}

/** The citizen manages alone, and what is wished shows no need. */
export function unmet(scribe: Scribe, plan: NeedPlan, own?: readonly Statement[]): Unmet {
  const { activity, alone, cannot, company, theme, wish } = plan.activity
  const seen = scribe.said(STATUS, 'konsekvens', 'taler-imod', `{n} har siden ${scribe.month} selv ${alone}.`)
  const wished = own ?? [scribe.said(SAMTALE, 'oenske', 'taler-for', company, true)]
  const [first] = wished
  const setAside =
    own === undefined && first !== undefined
      ? [
          {
            statement: first.id,
            why: scribe.say(`Ønsket handler om selskab. Det viser ikke, at {n} ikke kan ${cannot}.`),
          },
        ]
      : []
  const built = {
    need: {
      id: scribe.id,
      activity,
      theme,
      origin: { kind: 'ansoegning', application: APPLICATION },
      words: company,
      wish,
      asked: { provision: sel85 },
      personkreds: scribe.personkreds('udenfor', sel85, `{n} har siden ${scribe.month} selv ${alone}.`, [seen]),
    } satisfies Need,
    statements: [...wished, seen],
    assessment: scribe.assessment(
      `Vi lægger vægt på, at {n} siden ${scribe.month} selv har ${alone}. Ønsket om selskab forstår vi godt, men det viser ikke, at der er brug for støtte til ${activity}.`,
      [seen],
      setAside,
      'Det er set i hverdagen fra uge til uge, og {n} siger ikke andet.',
    ),
    ...(own === undefined && first !== undefined
      ? {
          view: {
            id: `synspunkt-${scribe.id}` as RecordId,
            words: company,
            statement: first.id,
            reply: scribe.say(
              `Vi forstår godt, at det er rarere med selskab. {n} har siden ${scribe.month} selv ${alone}, så det er ikke støtte, der mangler. I værestedet i Møllegade kan {h} møde andre.`,
            ),
          },
        }
      : {}),
  }
  return { built, alone: `har siden ${scribe.month} selv ${alone}`, seen }
}

/** The citizen had help with it before this case. */
export function held(built: BuiltNeed, scribe: Scribe, { activity }: NeedPlan, extent: Extent): BuiltNeed {
  return {
    ...built,
    need: { ...built.need, origin: { kind: 'hidtidig-hjaelp' } },
    former: scribe.had(sel85, `Støtte til ${activity.activity}`, extent),
  }
}
