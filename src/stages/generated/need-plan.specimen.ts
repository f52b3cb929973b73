import type { PlainDate } from '../../base/date.ts'
import { formatDanish, addMonths, yearOf } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'
import type { Statement } from '../02-information/statement.ts'
import type { Extent } from '../03-needs/extent.ts'
import type { Need, Personkreds } from '../03-needs/need.ts'
import type { Assessment } from '../04-assessment/assessment.ts'
import type { View } from '../06-decision/decision.ts'
import type { NonCooperation } from '../06-decision/non-cooperation.ts'
import type { FormerGrant, NeedAnswer } from '../06-decision/need-answer.ts'
import { type PersonSpecimen, say } from './person.specimen.ts'

/** How a need of a generated case ends; each in the way that law and practice ask. */
export const PLANNED_ANSWERS = [
  'bevilget',
  'gruppe',
  'mindre-end-oensket',
  'afslag',
  'netvaerk',
  'forebyggende',
  'forebyggende-bevilget',
  'ikke-et-behov',
  'uaendret',
  'forhoejet',
  'nedsat',
  'ophoert',
  'fravalgt',
] as const
export type PlannedAnswer = (typeof PLANNED_ANSWERS)[number]

/** Needs beside § 85: accompaniment, helpers of one's own, fewer of them, a place to live, cleaning. */
export const NEIGHBOURS = ['ledsagelse', 'bpa', 'bpa-nedsat', 'botilbud', 'rengoering', 'rengoering-i-stedet'] as const
export type Neighbour = (typeof NEIGHBOURS)[number]

/** What holds for the whole of a generated case. */
export interface CaseFrameSpecimen {
  readonly person: PersonSpecimen
  readonly begun: PlainDate
  readonly decided: PlainDate
}

/** One need with all that belongs to it. */
export interface BuiltNeed {
  readonly need: Need
  readonly statements: readonly Statement[]
  readonly assessment: Assessment
  readonly answer: NeedAnswer
  readonly former?: FormerGrant
  readonly view?: View
  /** Where the citizen did not take part: what was done before the help ended. */
  readonly nonCooperation?: NonCooperation
}

export const sel85: ProvisionRef = { act: 'SEL', paragraph: '85' }
export const APPLICATION = 'ansoegning-1' as RecordId
export const SAMTALE = 'kilde-samtale' as SourceId
export const STATUS = 'kilde-status' as SourceId
export const EKSPERT = 'kilde-ekspert' as SourceId
export const PAAROERENDE = 'kilde-paaroerende' as SourceId

/** Builds the records of one need, with the words of its person and dates. */
export class Scribe {
  readonly frame: CaseFrameSpecimen
  readonly id: NeedId
  /** The month since which things go better. */
  readonly month: string
  /** The year the former help was granted. */
  readonly year: number
  readonly #index: number
  #count = 0

  constructor(frame: CaseFrameSpecimen, index: number) {
    this.frame = frame
    this.#index = index
    this.id = `behov-${index + 1}` as NeedId
    this.month = formatDanish(addMonths(frame.begun, -4)).split(' ')[1] ?? ''
    this.year = yearOf(frame.begun) - 2
  }

  say(template: string): string {
    return say(template, this.frame.person)
  }

  said(
    source: SourceId,
    topic: Statement['topic'],
    points: Statement['points'],
    text: string,
    verbatim = false,
  ): Statement {
    this.#count += 1
    const id = `opl-${this.#index + 1}-${this.#count}` as StatementId
    return { id, source, needs: [this.id], topic, points, text: this.say(text), verbatim }
  }

  personkreds(
    answer: Personkreds['answer'],
    provision: ProvisionRef,
    reason: string,
    on: readonly Statement[],
  ): Personkreds {
    return {
      answer,
      provision,
      basis: 'aktivitet',
      because: answer === 'indenfor' ? [this.frame.person.kind] : [],
      reason: this.say(reason),
      statements: on.map(({ id }) => id),
      demands: [],
    }
  }

  assessment(text: string, decisive: readonly Statement[], setAside: Assessment['setAside'], why: string): Assessment {
    return {
      need: this.id,
      text: this.say(text),
      decisive: decisive.map(({ id }) => id),
      setAside,
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
      individual: true,
      enough: { answer: 'ja', why: this.say(why) },
    }
  }

  had(provision: ProvisionRef, what: string, extent: Extent): FormerGrant {
    return { need: this.id, provision, what, extent, from: `${this.year}-03-01` as PlainDate }
  }
}

export function hoursAWeek(from: number, to = from): Extent {
  return { from, to, unit: 'timer', per: 'uge' }
}
