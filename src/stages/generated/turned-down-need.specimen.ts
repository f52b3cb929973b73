import { addDays } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { NeedPlan } from './need-base.specimen.ts'
import { type BuiltNeed, EKSPERT, SAMTALE, type Scribe, sel85, STATUS } from './need-plan.specimen.ts'

/** The citizen can take part, has been told what follows, and would rather do without (principmeddelelse 2-18). */
export function turnedDown(scribe: Scribe, plan: NeedPlan): BuiltNeed {
  const { activity, theme } = plan.activity
  const { begun, person } = scribe.frame
  const own = scribe.said(
    SAMTALE,
    'samarbejde',
    'taler-imod',
    'Jeg vil ikke have besøg mere. Jeg vil prøve selv.',
    true,
  )
  const seen = scribe.said(
    STATUS,
    'samarbejde',
    'taler-imod',
    '{n} har siden nytår sagt nej til alle besøg og er glad for at prøve selv.',
  )
  const judged = scribe.said(
    EKSPERT,
    'samarbejde',
    'taler-imod',
    `{n} forstår, hvad støtten er, og kan selv vælge den fra. Det skyldes ikke ${person.impairment}.`,
  )
  const why = `{n} har selv valgt støtten fra, forstår, hvad det betyder, og ved, at {h} kan søge igen.`
  return {
    need: {
      id: scribe.id,
      activity,
      theme,
      origin: { kind: 'hidtidig-hjaelp' },
      words: own.text,
      personkreds: scribe.personkreds('udenfor', sel85, why, [own, seen, judged]),
    },
    statements: [own, seen, judged],
    assessment: {
      ...scribe.assessment(
        `Vi lægger vægt på, at {n} siden nytår har sagt nej til støtte til ${activity} og vil prøve selv, og at ${person.expert.called} skriver, at {n} selv kan vælge. Ingen er bekymret for {o}.`,
        [own, seen, judged],
        [],
        `{n}, ${person.expert.called} og bostøtten er spurgt, og de siger det samme.`,
      ),
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten', 'manglende-samarbejde'],
    },
    answer: {
      need: scribe.id,
      answer: { kind: 'afslag', provision: sel85, reason: scribe.say(why) },
      change: {
        kind: 'ophoer',
        cause: 'manglende-samarbejde',
        explained: scribe.say(
          'Da støtten blev givet, tog {n} imod den. Siden nytår har {h} selv valgt den fra, også efter at vi har besøgt {o}, ringet og fortalt, hvad det betyder.',
        ),
      },
    },
    nonCooperation: {
      id: 'forloeb-1' as RecordId,
      causeFound: scribe.say('{n} vil prøve selv og er træt af besøg.'),
      dueToImpairment: false,
      adapted: 'Bostøtten har foreslået en anden dag, en anden medarbejder og opkald i stedet for besøg.',
      guided: addDays(begun, 9),
      attempts: [
        { on: addDays(begun, 2), how: 'udfoerer' },
        { on: addDays(begun, 4), how: 'telefon' },
        { on: addDays(begun, 9), how: 'besoeg' },
      ],
      letter: { sent: addDays(begun, 21), due: addDays(begun, 35) },
      concern: false,
    },
  }
}
