import type { NonEmpty } from '../../base/list.ts'
import type { Words } from '../../base/words.ts'
import type { LawSource } from '../../law/source.ts'
import { CASE_PAGES } from '../00-case/handbook.ts'
import { APPLICATION_PAGES } from '../01-application/handbook.ts'
import { INFORMATION_PAGES } from '../02-information/handbook.ts'
import { NEED_PAGES } from '../03-needs/handbook.ts'
import { ASSESSMENT_PAGES } from '../04-assessment/handbook.ts'
import { HEARING_PAGES } from '../05-hearing/handbook.ts'
import { DECISION_PAGES } from '../06-decision/handbook.ts'
import { COMPLAINT_PAGES } from '../08-complaint/handbook.ts'
import { REASSESSMENT_PAGES } from '../09-reassessment/handbook.ts'
import { BOARD_PAGES } from '../10-board/handbook.ts'
import { OUTCOME_PAGES } from '../11-outcome/handbook.ts'
import { COMPLIANCE_PAGES } from '../12-compliance/handbook.ts'
import type { CaseRoom } from './case-catalogue.ts'
import type { CaseExample, CaseExamples, CasePage } from '../case-rule.ts'
import type { Examples } from '../rule.ts'
import { TEXT_PAGES, type TextPage } from './text-handbook.ts'

export type Room = CaseRoom | TextPage['room']

/** What the handbook tells of a rule, whatever record it reads. */
export interface HandbookRule {
  readonly id: string
  readonly title: Words
  readonly checklist: readonly string[]
  readonly sources: NonEmpty<LawSource>
}

export interface HandbookPage {
  readonly room: Room
  readonly rule: HandbookRule
  readonly examples: Examples
}

const CASE_ROOM_PAGES: Readonly<Record<CaseRoom, readonly CasePage[]>> = {
  '00-case': CASE_PAGES,
  '01-application': APPLICATION_PAGES,
  '02-information': INFORMATION_PAGES,
  '03-needs': NEED_PAGES,
  '04-assessment': ASSESSMENT_PAGES,
  '05-hearing': HEARING_PAGES,
  '06-decision': DECISION_PAGES,
  '08-complaint': COMPLAINT_PAGES,
  '09-reassessment': REASSESSMENT_PAGES,
  '10-board': BOARD_PAGES,
  '11-outcome': OUTCOME_PAGES,
  '12-compliance': COMPLIANCE_PAGES,
}

/** Kept apart from the catalogue, so that a check need not load the examples. */
export const HANDBOOK: readonly HandbookPage[] = [
  ...(Object.keys(CASE_ROOM_PAGES) as CaseRoom[]).flatMap((room) =>
    CASE_ROOM_PAGES[room].map(({ rule, examples }) => ({ room, rule, examples: shown(examples) })),
  ),
  ...TEXT_PAGES,
]

/** The cases of the examples, by rule and name, for whoever shows what the rule answers to them. */
export function findExampleCase(ruleId: string, text: string): CaseExample | undefined {
  const page = Object.values(CASE_ROOM_PAGES)
    .flat()
    .find(({ rule }) => rule.id === ruleId)
  return page === undefined
    ? undefined
    : Object.values<readonly CaseExample[]>({ ...page.examples })
        .flat()
        .find((one) => one.text === text)
}

/** A case is shown by what is told of it; it has no words to point at. */
function shown({ holds, fails, notApplicable, unknown }: CaseExamples): Examples {
  return {
    holds,
    fails: fails.map((one) => ({ ...one, quote: null })),
    notApplicable,
    unknown,
  }
}
