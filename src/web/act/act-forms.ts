import type { ActForm } from './act-form.ts'
import { AKTINDSIGT_FORMS } from './aktindsigt-forms.ts'
import { ANSWER_FORM } from './answer-form.ts'
import { APPLICATION_FORMS } from './application-forms.ts'
import { ASSESSMENT_FORMS } from './assessment-forms.ts'
import { BOARD_FORMS } from './board-forms.ts'
import { CLOSING_FORMS } from './closing-forms.ts'
import { COMPLAINT_FORMS } from './complaint-forms.ts'
import { COMPLIANCE_FORMS } from './compliance-forms.ts'
import { DEATH_FORMS } from './death-forms.ts'
import { DECISION_FORMS } from './decision-forms.ts'
import { DISAGREEMENT_FORMS } from './disagreement-forms.ts'
import { HEARING_FORMS } from './hearing-forms.ts'
import { INFORMATION_FORMS } from './information-forms.ts'
import { LETTER_FORMS } from './letter-forms.ts'
import { NEED_FORMS } from './need-forms.ts'
import { NON_COOPERATION_FORM } from './non-cooperation-form.ts'
import { NOTE_FORMS } from './note-forms.ts'
import { OUTCOME_FORMS } from './outcome-forms.ts'
import { PARTY_FORMS } from './party-forms.ts'
import { QUESTION_FORMS } from './question-forms.ts'
import { REASSESSMENT_FORMS } from './reassessment-forms.ts'
import { WITHDRAWAL_FORMS } from './withdrawal-forms.ts'

/** Every act that is done by a form, in the order of the stages. */
export const ACT_FORMS: readonly ActForm[] = [
  ...PARTY_FORMS,
  ...NOTE_FORMS,
  ...AKTINDSIGT_FORMS,
  ...APPLICATION_FORMS,
  ...WITHDRAWAL_FORMS,
  ...INFORMATION_FORMS,
  ...DISAGREEMENT_FORMS,
  ...QUESTION_FORMS,
  ...NEED_FORMS,
  ...ASSESSMENT_FORMS,
  ...HEARING_FORMS,
  ...DECISION_FORMS,
  NON_COOPERATION_FORM,
  ANSWER_FORM,
  ...CLOSING_FORMS,
  ...DEATH_FORMS,
  ...LETTER_FORMS,
  ...COMPLAINT_FORMS,
  ...REASSESSMENT_FORMS,
  ...BOARD_FORMS,
  ...OUTCOME_FORMS,
  ...COMPLIANCE_FORMS,
]

export function findActForm(path: string): ActForm | undefined {
  return ACT_FORMS.find((form) => form.path === path)
}
