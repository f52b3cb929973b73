import { APPLY_MORE } from './application-answer.ts'
import { ANSWER_WITHDRAWAL, REGRET_WITHDRAWAL, SEE_MORE, WITHDRAW_APPLICATION } from './ask-answers.ts'
import type { Words } from '../../base/words.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { CitizenForm } from './citizen-form.ts'
import { LET_GO } from './company-answer.ts'
import {
  APPROVE_COMPLAINT,
  COMPLAIN,
  COMPLAIN_ORALLY,
  KEEP_COMPLAINT,
  WITHDRAW_COMPLAINT,
} from './complaint-answers.ts'
import { CALL_ME } from './call-answer.ts'
import { ADD, CORRECT } from './information-answers.ts'
import { HEARING_ANSWER } from './hearing-answer.ts'
import { CONSENT, CONSENT_REGRET } from './consent-answers.ts'
import { PAPER } from './paper-answer.ts'

/** Everything a citizen can do in a case of their own. */
export const CITIZEN_FORMS: readonly CitizenForm[] = [
  CORRECT,
  ADD,
  CONSENT,
  CONSENT_REGRET,
  LET_GO,
  HEARING_ANSWER,
  CALL_ME,
  COMPLAIN,
  COMPLAIN_ORALLY,
  APPROVE_COMPLAINT,
  WITHDRAW_COMPLAINT,
  KEEP_COMPLAINT,
  APPLY_MORE,
  WITHDRAW_APPLICATION,
  REGRET_WITHDRAWAL,
  ANSWER_WITHDRAWAL,
  SEE_MORE,
]

export const findCitizenForm = (path: string): CitizenForm | undefined =>
  CITIZEN_FORMS.find((form) => form.path === path)

/** What stands on the page when the form of that path is done; null for what is no form of ours. */
export function doneWords(path: unknown): Words | null {
  return [...CITIZEN_FORMS, PAPER].find((form) => form.path === path)?.done ?? null
}

/** What a form is called on the page it lies on; undefined for what is no form of ours. */
export const titleOf = (path: string): Words | undefined =>
  [...CITIZEN_FORMS, PAPER].find((form) => form.path === path)?.title

/** The form whose act was done: what is written in one may be what another is for. */
export function formDone(form: CitizenForm, [first]: readonly [CaseEntry, ...CaseEntry[]]): CitizenForm {
  return first.kind === form.act ? form : (CITIZEN_FORMS.find(({ act }) => act === first.kind) ?? form)
}
