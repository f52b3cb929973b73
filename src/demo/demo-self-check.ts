import { addDays, type PlainDate } from '../base/date.ts'
import type { AskedSample } from '../stages/13-learning/draw-self-check.ts'
import type { Reading, SelfCheck, SelfCheckEntry } from '../stages/13-learning/self-check.ts'
import { JONAS } from './demo-case.ts'

export const SOFIE = { user: 'sofie.ravn', role: 'jurist' } as const

/** What one reads of a made-up case, by the last two digits of its number. */
const READINGS: Readonly<Record<string, Reading>> = {
  '11': { holds: true, flaws: [] },
  '12': { holds: true, flaws: [] },
  '16': { holds: false, category: 'A', flaws: ['mangelfuldt-oplyst', 'mangelfuld-begrundelse'] },
  '17': { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] },
  '18': { holds: true, flaws: [] },
  '19': { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] },
  '20': { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse', 'vaegtning'] },
  '21': { holds: false, category: 'A', flaws: ['mangelfuldt-oplyst'] },
  '22': { holds: true, flaws: ['vejledning'] },
  '23': { holds: true, flaws: [] },
  '24': { holds: false, category: 'A', flaws: ['mangelfuldt-oplyst'] },
  '25': { holds: false, category: 'D', flaws: ['personkreds'] },
  '26': { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] },
}

export interface DemoSelfCheck {
  readonly id: string
  readonly asked: AskedSample
  readonly seed: number
  readonly on: PlainDate
  /** The codings of what was drawn, in the order they were made. */
  entriesOf(check: SelfCheck): readonly Exclude<SelfCheckEntry, { readonly kind: 'sample-drawn' }>[]
}

/** Two samples of the made-up decisions: one too small to say anything, and a later with a disagreement to be settled. */
export function demoSelfChecks(today: PlainDate): readonly DemoSelfCheck[] {
  const common = { provisions: [], rule: 'tilfaeldigt', wanted: 30 } as const
  return [
    {
      id: '0190b1c0-0000-7000-8000-000000000901',
      asked: {
        ...common,
        title: 'Første prøve',
        from: addDays(today, -330),
        to: addDays(today, -100),
        percentTwice: 0,
      },
      seed: 20_251,
      on: addDays(today, -90),
      entriesOf: ({ drawn }) => drawn.flatMap(({ nr, decision }) => coded(nr, decision.caseId)),
    },
    {
      id: '0190b1c0-0000-7000-8000-000000000902',
      asked: {
        ...common,
        title: 'Alle afgørelser det seneste år',
        from: addDays(today, -365),
        to: today,
        percentTwice: 25,
      },
      seed: 20_253,
      on: today,
      entriesOf: ({ drawn }) => {
        const both = drawn.filter(({ isTwice }) => isTwice)
        return [
          ...drawn.flatMap(({ nr, decision }) => coded(nr, decision.caseId)),
          ...both.flatMap(({ nr, decision }, at) => {
            const [first] = coded(nr, decision.caseId)
            if (first === undefined) return []
            // The first of them is read otherwise.
            return [{ ...first, by: JONAS.user, reading: at === 0 ? otherwise(first.reading) : first.reading }]
          }),
        ]
      },
    },
  ]
}

function coded(nr: number, caseId: string) {
  const reading = READINGS[caseId.slice(-2)]
  return reading === undefined ? [] : [{ kind: 'decision-coded', nr, by: SOFIE.user, reading } as const]
}

const otherwise = ({ holds, flaws }: Reading): Reading =>
  holds
    ? { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] }
    : { holds: false, category: 'B', flaws: [...flaws, 'partshoering'] }
