import { addDays } from '../base/date.ts'
import type { RecordId } from './00-case/case-id.ts'
import type { Statement } from './02-information/statement.ts'
import type { Extent } from './03-needs/extent.ts'
import type { Need } from './03-needs/need.ts'
import type { Bevilget, NeedAnswer } from './06-decision/need-answer.ts'
import type { ActivitySpecimen } from './activity.specimen.ts'
import { without } from './case-change.specimen.ts'
import {
  APPLICATION,
  type BuiltNeed,
  type CaseFrameSpecimen,
  EKSPERT,
  hoursAWeek,
  PAAROERENDE,
  type PlannedAnswer,
  SAMTALE,
  Scribe,
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

export function buildNeed(frame: CaseFrameSpecimen, plan: NeedPlan, index: number): BuiltNeed {
  return BUILDERS[plan.answer](new Scribe(frame, index), plan)
}

const sel82b = { act: 'SEL', paragraph: '82 b' } as const

const BUILDERS: Readonly<Record<PlannedAnswer, (scribe: Scribe, plan: NeedPlan) => BuiltNeed>> = {
  bevilget: (scribe, plan) => met(scribe, plan, { kind: 'ny' }),

  gruppe: (scribe, plan) => {
    const tried = scribe.said(SAMTALE, 'andet', 'neutral', 'Jeg har prøvet holdet to gange, og det gik godt.', true)
    const built = met(scribe, plan, { kind: 'ny' }, [tried])
    const answer = {
      ...bevilling(scribe, plan),
      form: 'gruppe' as const,
      content: scribe.say(`Et hold på fem deltagere øver sig i ${plan.activity.activity} sammen med en bostøtte.`),
      groupJudgement: scribe.say(
        '{n} har prøvet holdet to gange og siger selv, at fem deltagere er til at være sammen med. Holdet øver netop det, {h} ikke kan.',
      ),
    }
    return { ...built, answer: { ...built.answer, answer } }
  },

  'mindre-end-oensket': (scribe, plan) => {
    const { part, remains } = plan.activity
    const seen = scribe.said(
      STATUS,
      'omfang',
      'taler-imod',
      `{n} har siden ${scribe.month} selv ${part}. Det er kun ${remains}, der kræver støtte.`,
    )
    const built = met(scribe, plan, { kind: 'ny' }, [seen])
    return {
      ...built,
      need: { ...built.need, asked: { provision: sel85, extent: hoursAWeek(plan.hours + plan.spread + 2) } },
      answer: {
        ...built.answer,
        answer: {
          ...bevilling(scribe, plan),
          whyNotMore: scribe.say(
            `Støtten er regnet ud efter det, {n} ikke selv kan. {n} har siden ${scribe.month} selv ${part}, og ${remains} kan nås på den tid, der er givet.`,
          ),
        },
      },
    }
  },

  afslag: (scribe, plan) => {
    const { built, alone } = unmet(scribe, plan)
    return {
      ...built,
      answer: {
        need: scribe.id,
        answer: {
          kind: 'afslag',
          provision: sel85,
          reason: scribe.say(`{n} ${alone} og har ikke brug for støtte til det.`),
        },
        change: { kind: 'ny' },
      },
    }
  },

  netvaerk: (scribe, plan) => {
    const { activity } = plan
    const { relative, owner } = scribe.frame.person
    const offer = scribe.said(
      PAAROERENDE,
      'ressource',
      'neutral',
      `Jeg ${activity.together}, og det bliver jeg gerne ved med.`,
      true,
    )
    const built = met(scribe, plan, { kind: 'ny' }, [offer])
    return {
      ...built,
      answer: {
        need: scribe.id,
        answer: {
          kind: 'daekket-paa-anden-vis',
          by: 'netvaerk',
          what: scribe.say(`${owner} ${relative.called} ${activity.together}.`),
          whyEnough: scribe.say(
            `${sentence(activity.canWait)} ${sentence(relative.the).slice(0, -1)} har sagt, at ${relative.subject} gerne bliver ved.`,
          ),
          inPlace: { answer: 'ja', source: PAAROERENDE },
          refuses: sel85,
        },
        change: { kind: 'ny' },
      },
    }
  },

  forebyggende: (scribe, plan) => {
    const { built, alone } = unmet(scribe, plan)
    return {
      ...built,
      answer: {
        need: scribe.id,
        answer: {
          kind: 'daekket-paa-anden-vis',
          by: 'bestemmelse',
          what: `Et forløb på tre måneder, hvor en medarbejder følger op på, hvordan det går med ${plan.activity.activity}.`,
          provision: sel82b,
          whyEnough: scribe.say(`{n} ${alone} og vil gerne have en at vende det med, mens det bliver til en vane.`),
          inPlace: { answer: 'ja' },
          refuses: sel85,
        },
        change: { kind: 'ny' },
      },
    }
  },

  'forebyggende-bevilget': (scribe, plan) => {
    const { built } = unmet(scribe, plan)
    const from = addDays(scribe.frame.decided, 10)
    return {
      ...built,
      answer: {
        need: scribe.id,
        answer: {
          kind: 'bevilget',
          provision: sel82b,
          extent: hoursAWeek(1),
          content: scribe.say(
            `En medarbejder vender ugen med {n} og følger op på, hvordan det går med ${plan.activity.activity}.`,
          ),
          purpose: scribe.say(`At ${plan.activity.goal}.`),
          form: 'individuel',
          provider: 'Birkehus',
          toldProvider: hoursAWeek(1),
          from,
          until: addDays(from, 90),
          whyNotMore: scribe.say(
            `Støtte efter § 85 er afslået, fordi {n} siden ${scribe.month} selv har ${plan.activity.alone}.`,
          ),
        },
        change: { kind: 'ny' },
      },
    }
  },

  'ikke-et-behov': (scribe, plan) => {
    const { activity } = plan.activity
    const own = scribe.said(
      SAMTALE,
      'ressource',
      'taler-imod',
      'Det klarer jeg selv nu, og det skal I ikke bruge tid på.',
      true,
    )
    const { built, alone, seen } = unmet(scribe, plan, [own])
    return {
      ...built,
      need: { ...without(built.need, 'asked', 'wish', 'words'), origin: { kind: 'oplysning', source: STATUS } },
      assessment: scribe.assessment(
        `Det har tidligere været svært for {n} ${activity}. Vi lægger vægt på, at {n} siden ${scribe.month} selv har ${plan.activity.alone} og siger, at det går godt.`,
        [own, seen],
        [],
        '{n} siger selv, hvordan det går, og det er set i hverdagen.',
      ),
      answer: {
        need: scribe.id,
        answer: { kind: 'ikke-et-behov', why: scribe.say(`{n} siger selv, at det går godt, og ${alone}.`) },
        change: { kind: 'ny' },
      },
    }
  },

  uaendret: (scribe, plan) => {
    const still = scribe.said(STATUS, 'konsekvens', 'taler-for', `{n} kan stadig ikke ${plan.activity.cannot}.`)
    return held(met(scribe, plan, { kind: 'uaendret' }, [still]), scribe, plan, extentOf(plan))
  },

  forhoejet: (scribe, plan) => {
    const more = scribe.said(
      STATUS,
      'omfang',
      'taler-for',
      `Tiden rækker ikke: {n} kan ikke ${plan.activity.cannot}, og vi når kun det halve ved hvert besøg.`,
    )
    return held(met(scribe, plan, { kind: 'forhoejelse' }, [more]), scribe, plan, hoursAWeek(plan.hours / 2))
  },

  nedsat: (scribe, plan) => {
    const { cannot, part, remains } = plan.activity
    const { because } = scribe.frame.person
    const less = scribe.said(
      STATUS,
      'konsekvens',
      'taler-imod',
      `{n} har siden ${scribe.month} selv ${part}. Det er kun ${remains}, der stadig kræver støtte.`,
    )
    const built = met(
      scribe,
      plan,
      {
        kind: 'nedsaettelse',
        cause: 'borgerens-forhold',
        explained: scribe.say(
          `Da støtten blev givet i ${scribe.year}, kunne {n} ikke ${cannot}. Siden ${scribe.month} har {h} selv ${part}, og det er kun ${remains}, der kræver støtte. Det kan nås på den nye tid.`,
        ),
      },
      [less],
    )
    return held(
      {
        ...built,
        assessment: scribe.assessment(
          `Vi lægger vægt på, at {n} siden ${scribe.month} selv har ${part}, men på grund af ${because} stadig har brug for støtte, når det gælder ${remains}.`,
          built.statements,
          [],
          'Støtten har set fremgangen fra uge til uge, og {n} beskriver selv, hvad der er svært.',
        ),
      },
      scribe,
      plan,
      hoursAWeek(plan.hours + plan.spread + 1.5),
    )
  },

  ophoert: (scribe, plan) => {
    const { cannot, alone } = plan.activity
    const { built } = unmet(scribe, plan)
    const ended: NeedAnswer = {
      need: scribe.id,
      answer: {
        kind: 'afslag',
        provision: sel85,
        reason: scribe.say(`{n} har siden ${scribe.month} selv ${alone}.`),
      },
      change: {
        kind: 'ophoer',
        cause: 'borgerens-forhold',
        explained: scribe.say(
          `Da støtten blev givet i ${scribe.year}, kunne {n} ikke ${cannot}. Siden ${scribe.month} har {h} selv ${alone}, og derfor er der ikke længere brug for støtte til det.`,
        ),
      },
    }
    return held({ ...built, answer: ended }, scribe, plan, extentOf(plan))
  },
}

function extentOf({ hours, spread }: NeedPlan): Extent {
  return hoursAWeek(hours, hours + spread)
}

function bevilling(scribe: Scribe, plan: NeedPlan): Bevilget {
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
function met(scribe: Scribe, plan: NeedPlan, change: NeedAnswer['change'], more: readonly Statement[] = []): BuiltNeed {
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
function unmet(scribe: Scribe, plan: NeedPlan, own?: readonly Statement[]): Unmet {
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
function held(built: BuiltNeed, scribe: Scribe, { activity }: NeedPlan, extent: Extent): BuiltNeed {
  return {
    ...built,
    need: { ...built.need, origin: { kind: 'hidtidig-hjaelp' } },
    former: scribe.had(sel85, `Støtte til ${activity.activity}`, extent),
  }
}
