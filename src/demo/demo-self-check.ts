import { addDays, type PlainDate } from '../base/date.ts'
import type { AskedSample } from '../stages/13-learning/self-check/draw-self-check.ts'
import { SURVEY_ANSWERS, SURVEY_IDS, type SurveyAnswer, type SurveyId } from '../stages/13-learning/indicator.ts'
import type { Reading, SelfCheck, SelfCheckEntry } from '../stages/13-learning/self-check/self-check.ts'
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

/** What one answers of the indicators of the same cases; yes to what is not named. */
const ANSWERS: Readonly<Record<string, Partial<Record<Exclude<SurveyAnswer, 'ja'>, readonly SurveyId[]>>>> = {
  '11': { 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer', 'hovedhensyn', 'klagevejledning'] },
  '12': { 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer'], nej: ['opfoelgning'] },
  '16': {
    nej: ['maalrettede-oplysninger', 'kilder-spurgt', 'hovedhensyn', 'handleplan'],
    'ikke-relevant': ['omfang', 'opfoelgning'],
    'kan-ikke-ses': ['uenighed-afklaret'],
  },
  '17': { nej: ['hovedhensyn', 'hvert-behov'], 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer'] },
  '18': { 'ikke-relevant': ['hoert-foer'], 'kan-ikke-ses': ['handleplan'] },
  '19': { nej: ['hovedhensyn', 'uenighed-afklaret'], 'ikke-relevant': ['hoert-foer', 'omfang', 'opfoelgning'] },
  '20': { nej: ['hovedhensyn', 'uenighed-afklaret', 'opfoelgning'], 'kan-ikke-ses': ['egne-ord'] },
  '21': {
    nej: ['maalrettede-oplysninger', 'kilder-spurgt', 'inden-fristen'],
    'ikke-relevant': ['uenighed-afklaret', 'omfang', 'opfoelgning'],
  },
  '22': { nej: ['handleplan'], 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer'] },
  '23': { 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer', 'hovedhensyn', 'klagevejledning'] },
  '24': { nej: ['maalrettede-oplysninger', 'inden-fristen'], 'kan-ikke-ses': ['kilder-spurgt', 'handleplan'] },
  '25': { nej: ['egne-ord', 'handleplan'], 'ikke-relevant': ['hoert-foer', 'omfang', 'opfoelgning'] },
  '26': { nej: ['hovedhensyn', 'opfoelgning'], 'ikke-relevant': ['uenighed-afklaret', 'hoert-foer'] },
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
            // The first of them is read otherwise; of the second one indicator alone.
            const reading = [otherwise, answeredOtherwise][at]?.(first.reading) ?? first.reading
            return [{ ...first, by: JONAS.user, reading }]
          }),
        ]
      },
    },
  ]
}

function coded(nr: number, caseId: string) {
  const key = caseId.slice(-2)
  const reading = READINGS[key]
  if (reading === undefined) return []
  return [{ kind: 'decision-coded', nr, by: SOFIE.user, reading: { ...reading, answers: answersOf(key) } } as const]
}

function answersOf(key: string): NonNullable<Reading['answers']> {
  const answerTo = (id: SurveyId) =>
    SURVEY_ANSWERS.find((answer) => answer !== 'ja' && ANSWERS[key]?.[answer]?.includes(id)) ?? 'ja'
  return Object.fromEntries(SURVEY_IDS.map((id) => [id, answerTo(id)]))
}

const otherwise = ({ holds, flaws, answers = {} }: Reading): Reading => ({
  ...(holds
    ? { holds: false, category: 'C', flaws: ['mangelfuld-begrundelse'] }
    : { holds: false, category: 'B', flaws: [...flaws, 'partshoering'] }),
  answers: { ...answers, hovedhensyn: 'nej', 'egne-ord': 'kan-ikke-ses' },
})
const answeredOtherwise = (reading: Reading): Reading => ({
  ...reading,
  answers: { ...reading.answers, 'egne-ord': 'nej' },
})
