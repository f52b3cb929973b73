import { cohensKappa } from '../study/agreement.ts'
import { type Counted, type Difference, differenceOf, FEWEST_TO_SAY, type TooFew } from '../difference.ts'
import { SURVEY_IDS, type SurveyAnswer, type SurveyId, surveyOn } from '../indicator.ts'
import { countedReading, type SampledDecision, type SelfCheck } from './self-check.ts'
import { type Share, shareOf } from '../wilson.ts'

/** What of a sample tells of one indicator. The six numbers are together every finished decision it is asked of. */
export interface SurveyRow {
  readonly id: SurveyId
  readonly yes: number
  readonly no: number
  readonly notRelevant: number
  readonly notSeen: number
  readonly unanswered: number
  /** Two answered otherwise, and it is not settled: neither answer counts. */
  readonly differed: number
  /** Of those it is relevant to and can be seen in; absent where they are too few to say anything. */
  readonly share?: Share
}

/** Those a share is taken of. */
const surveyBase = ({ yes, no }: SurveyRow): Counted => ({ count: yes, of: yes + no })

/** Every finished decision that an indicator is asked of. */
export const surveyAsked = ({ yes, no, notRelevant, notSeen, unanswered, differed }: SurveyRow): number =>
  yes + no + notRelevant + notSeen + unanswered + differed

/** Over the finished decisions, each indicator that is asked of one of them. */
export function surveyOf(check: SelfCheck): readonly SurveyRow[] {
  const asked = check.drawn.filter((one) => countedReading(one) !== undefined)
  return SURVEY_IDS.flatMap((id) => {
    const told = asked
      .filter(({ decision }) => surveyOn(decision.decidedOn).some((one) => one.id === id))
      .map((one) => countedAnswer(one, id))
    if (told.length === 0) return []
    const number = (what: Told) => told.filter((one) => one === what).length
    const [yes, no] = [number('ja'), number('nej')]
    const share = yes + no < FEWEST_TO_SAY ? undefined : shareOf(yes, yes + no)
    return [
      {
        id,
        yes,
        no,
        notRelevant: number('ikke-relevant'),
        notSeen: number('kan-ikke-ses'),
        unanswered: number('ubesvaret'),
        differed: number('forskelligt'),
        ...(share === undefined ? {} : { share }),
      },
    ]
  })
}

type Told = SurveyAnswer | 'ubesvaret' | 'forskelligt'

/** What settled it says; else what those who answered it agree on. */
function countedAnswer({ readings, settled }: SampledDecision, id: SurveyId): Told {
  const last = settled?.reading.answers?.[id]
  if (last !== undefined) return last
  const [one, ...others] = new Set(readings.flatMap(({ reading }) => reading.answers?.[id] ?? []))
  if (one === undefined) return 'ubesvaret'
  return others.length === 0 ? one : 'forskelligt'
}

export interface SurveyMoved {
  readonly id: SurveyId
  readonly since: Difference | TooFew
}

/** How each indicator moved from one sample to a later; those that both ask. */
export function surveyMoved(before: SelfCheck, now: SelfCheck): readonly SurveyMoved[] {
  const was = surveyOf(before)
  return surveyOf(now).flatMap((row) => {
    const earlier = was.find(({ id }) => id === row.id)
    return earlier === undefined ? [] : [{ id: row.id, since: differenceOf(surveyBase(earlier), surveyBase(row)) }]
  })
}

/** How alike two answered one indicator, where both did, before anything was settled; no kappa where nothing varies. */
export interface SurveyAgreement {
  readonly id: SurveyId
  readonly agreed: Share
  readonly kappa?: number
}

export function surveyAgreement({ drawn }: SelfCheck): readonly SurveyAgreement[] {
  return SURVEY_IDS.flatMap((id) => {
    const pairs = drawn.flatMap(({ readings: [first, second] }) => {
      const [one, other] = [first?.reading.answers?.[id], second?.reading.answers?.[id]]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    })
    const agreed = shareOf(pairs.filter(([one, other]) => one === other).length, pairs.length)
    if (agreed === undefined) return []
    const kappa = cohensKappa(pairs)
    return [{ id, agreed, ...(kappa === undefined ? {} : { kappa }) }]
  })
}
