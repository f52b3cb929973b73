import { addDays } from '../../base/date.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import { without } from '../case-change.specimen.ts'
import { bevilling, extentOf, held, met, type NeedPlan, unmet } from './need-base.specimen.ts'
import {
  type BuiltNeed,
  type CaseFrameSpecimen,
  hoursAWeek,
  PAAROERENDE,
  type PlannedAnswer,
  SAMTALE,
  Scribe,
  sel85,
  STATUS,
} from './need-plan.specimen.ts'
import { sentence } from './person.specimen.ts'
import { turnedDown } from './turned-down-need.specimen.ts'

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

  fravalgt: (scribe, plan) => held(turnedDown(scribe, plan), scribe, plan, extentOf(plan)),
}
