import { isPlacementWithoutConsent } from '../../law/placement.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedId } from '../00-case/case-id.ts'
import type { Procedure, Round } from '../00-case/round.ts'
import { type Need, openNeeds, type Personkreds } from '../03-needs/need.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import { contestedNeeds } from '../08-complaint/contested.ts'
import type { Complaint } from '../08-complaint/complaint.ts'

/** What an outcome must fit: the needs that are decided on, how each was judged, and what can't be remitted. */
export interface RuledCase {
  readonly procedure: Procedure
  readonly needs: readonly {
    readonly id: NeedId
    readonly activity: string
    readonly isContested: boolean
    /** The municipality's judgement; undefined where it made none. */
    readonly personkreds: Personkreds['answer'] | undefined
    /** A child placed without consent. */
    readonly isPlacement: boolean
  }[]
}

interface Complained {
  readonly round: Round
  readonly complaints?: readonly Complaint[]
  readonly needs: readonly Need[]
  readonly answers: readonly NeedAnswer[]
}

export function ruledCase({ round, complaints = [], needs, answers }: Complained): RuledCase {
  const contested = new Set(contestedNeeds({ complaints, needs }).map(({ id }) => id))
  return {
    procedure: round.procedure,
    needs: openNeeds({ needs }).map(({ id, activity, personkreds, asked }) => ({
      id,
      activity,
      isContested: contested.has(id),
      personkreds: personkreds?.answer,
      isPlacement: [
        ...provisionsOf(answers.find(({ need }) => need === id)),
        ...(asked?.provision === undefined ? [] : [asked.provision]),
      ].some(isPlacementWithoutConsent),
    })),
  }
}

function provisionsOf(answer: NeedAnswer | undefined): readonly ProvisionRef[] {
  if (answer === undefined || !('provision' in answer.answer) || answer.answer.provision === undefined) return []
  return [answer.answer.provision]
}
