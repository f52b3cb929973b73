import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { type Recorded, whyNotAdded } from './added-record.ts'
import { NO_DEATH } from './act-needs.ts'
import { appealProblems } from './appeal-problem.ts'
import { askedProblems } from './asked-problem.ts'
import type { CaseEntry } from '../case-entry.ts'
import { instructionsOf } from '../11-outcome/outcome.ts'
import { listOutcomeProblems } from '../11-outcome/outcome-problem.ts'
import { ruledCase } from '../11-outcome/ruled-case.ts'
import { STEP_FIELD, stepProblems } from '../12-compliance/fogedsag.ts'
import { whyNotSigned } from '../11-outcome/signature.ts'
import { publicationProblems } from '../13-learning/publish/may-publish.ts'
import { impossibleDays } from './impossible-day.ts'
import type { OwnCaseFile } from '../own-case.ts'
import { applicationSaidTwice, needSaidTwice } from './said-twice.ts'
import { whyUnlawful } from '../06-decision/combination.ts'
import { addedPartyProblems, changedPartyProblems } from './party-problem.ts'
import { whyNotResent } from './resent-problem.ts'
import { readingProblems } from './reading-problem.ts'

/** Why an entry can't be written as it is: which part of it, and what to do. */
export interface EntryProblem {
  /** The name of the form's field: `due`, `need`. */
  readonly field: string
  readonly words: Words
}

/** What an entry gets wrong about the case it is for: a record that isn't there, days in the wrong order. Empty where nothing. */
export function listProblems(
  file: Recorded & Pick<Partial<OwnCaseFile>, 'outcomeDraft' | 'committeePlan' | 'responsible' | 'death'>,
  entry: CaseEntry,
  today: PlainDate,
): readonly EntryProblem[] {
  const problems: EntryProblem[] = [...readingProblems(file, entry), ...askedProblems(file, entry)]
  const add = (field: string, da: string, en: string) => problems.push({ field, words: { da, en } })
  const needs = (ids: readonly string[], field: string) => {
    if (ids.some((id) => !file.needs.some((need) => need.id === id)))
      add(
        field,
        'Behovet findes ikke i sagen. Vælg et af sagens behov.',
        'The need is not in the case. Choose one of the case’s needs.',
      )
  }
  const statements = (ids: readonly string[], field: string) => {
    if (ids.some((id) => !file.statements.some((one) => one.id === id)))
      add(field, 'Oplysningen findes ikke i sagen.', 'The statement is not in the case.')
  }
  const order = (from: PlainDate, to: PlainDate, field: string) => {
    if (to <= from)
      add(field, 'Fristen skal ligge efter den dag, der sendes.', 'The limit must lie after the day of sending.')
  }

  const taken = whyNotAdded(file, entry)
  if (taken !== null) problems.push({ field: 'id', words: taken })
  problems.push(...impossibleDays(file, entry, today))
  switch (entry.kind) {
    case 'application-received':
      problems.push(...applicationSaidTwice(file, entry.application))
      break
    case 'need-recorded':
      problems.push(...needSaidTwice(file, entry.need))
      break
    case 'receipt-sent':
    case 'delay-notice-sent':
    case 'help-considered':
    case 'decision-postponed':
      if (!file.applications.some(({ id }) => id === entry.application))
        add('application', 'Ansøgningen findes ikke i sagen.', 'The application is not in the case.')
      break
    case 'statement-recorded':
      if (!file.sources.some(({ id }) => id === entry.statement.source))
        add('source', 'Vælg, hvor oplysningen kommer fra.', 'Choose where the information comes from.')
      needs(entry.statement.needs, 'needs')
      break
    case 'question-asked':
      if (entry.question.need !== null) needs([entry.question.need], 'need')
      order(entry.sent, entry.due, 'due')
      break
    case 'question-reminded':
    case 'question-answered':
    case 'question-closed':
      if (!file.questions?.some(({ id }) => id === entry.id))
        add('id', 'Spørgsmålet findes ikke i sagen.', 'The question is not in the case.')
      break
    case 'disagreement-recorded':
      needs([entry.disagreement.need], 'need')
      statements([...entry.disagreement.citizenSide, ...entry.disagreement.otherSide], 'citizenSide')
      break
    case 'disagreement-settled':
      if (!file.disagreements?.some(({ id }) => id === entry.id))
        add('id', 'Uenigheden findes ikke i sagen.', 'The disagreement is not in the case.')
      break
    case 'review-recorded':
      if (entry.review.statement !== null) statements([entry.review.statement], 'statement')
      break
    case 'review-followed-up':
      if (!file.reviews?.some(({ id }) => id === entry.id))
        add('id', 'Gennemgangen findes ikke i sagen.', 'The review is not in the case.')
      break
    case 'personkreds-judged':
      needs([entry.need], 'need')
      statements(entry.personkreds.statements, 'statements')
      break
    case 'need-assessed':
      needs([entry.assessment.need], 'need')
      statements(
        [...entry.assessment.decisive, ...entry.assessment.setAside.map(({ statement }) => statement)],
        'decisive',
      )
      if (entry.assessment.setAside.some(({ statement }) => entry.assessment.decisive.includes(statement)))
        add(
          'decisive',
          'En oplysning kan ikke både være afgørende og lagt til side.',
          'A statement can’t be both decisive and set aside.',
        )
      break
    case 'information-judged':
      needs([entry.need], 'need')
      break
    case 'partshoering-sent':
      order(entry.partshoering.sent, entry.partshoering.due, 'due')
      if (entry.partshoering.to.length === 0) add('to', 'Vælg, hvem der skal høres.', 'Choose who is to be heard.')
      if (entry.partshoering.statements.length + entry.partshoering.sources.length === 0)
        add(
          'statements',
          'Vælg de oplysninger, som parten skal udtale sig om.',
          'Choose the information that the party is to comment on.',
        )
      break
    case 'partshoering-answered':
    case 'partshoering-used':
      if (!file.partshoeringer?.some(({ id }) => id === entry.id))
        add('id', 'Høringen findes ikke i sagen.', 'The hearing is not in the case.')
      break
    case 'committee-planned':
      if (entry.plan !== 'aflyst' && entry.plan.on < today)
        add(
          'dag',
          'Dagen er gået. Skriv en dag, der kommer, eller registrér mødet som holdt.',
          'The day has passed. Write a day to come, or record the meeting as held.',
        )
      if (entry.plan === 'aflyst' && file.committeePlan === undefined)
        add('aflyst', 'Der er intet møde at aflyse.', 'There is no meeting to call off.')
      break
    case 'sparring-followed-up':
      if (!file.sparrings?.some(({ id }) => id === entry.id))
        add('id', 'Sparringen findes ikke i sagen.', 'The sparring is not in the case.')
      break
    case 'consent-withdrawn':
      if (!file.consents?.some(({ id }) => id === entry.id))
        add('id', 'Samtykket findes ikke i sagen.', 'The consent is not in the case.')
      break
    case 'party-recorded':
      problems.push(...addedPartyProblems(file, entry.party))
      break
    case 'party-changed':
      problems.push(...changedPartyProblems(file, entry.party))
      break
    case 'instruction-answered':
      if (!file.round.instructions.some(({ id }) => id === entry.id))
        add('id', 'Anvisningen findes ikke i sagen.', 'The instruction is not in the case.')
      if (entry.source !== undefined && !file.sources.some(({ id }) => id === entry.source))
        add('vist-af', 'Kilden findes ikke i sagen.', 'The source is not in the case.')
      break
    case 'round-begun': {
      const asked = file.outcome === undefined ? [] : instructionsOf(file.outcome)
      const isMissing = asked.some(({ id }) => !entry.instructions.some((one) => one.id === id))
      if (isMissing || (asked.length > 0 && entry.procedure !== 'hjemvisning'))
        add(
          'hvorfor',
          'Ankestyrelsen har sendt sagen tilbage. Begynd runden som hjemvist: dens første opgaver er Ankestyrelsens anvisninger.',
          'The board has remitted the case. Begin the round as remitted: its first tasks are the board’s instructions.',
        )
      break
    }
    case 'compliance-proved':
      if (file.outcome !== undefined && entry.proof.on < file.outcome.decidedOn)
        add(
          'dag',
          'Afgørelsen kan ikke være ført ud i livet, før den blev truffet.',
          'The decision can’t have been carried out before it was made.',
        )
      break
    case 'fogedsag-step-taken':
      for (const { field, words } of stepProblems(
        file.compliance?.fogedsag ?? [],
        entry.step,
        file.outcome?.decidedOn ?? file.formerRounds?.at(-1)?.outcome?.decidedOn,
      ))
        problems.push({ field: STEP_FIELD[field], words })
      break
    case 'publication-approved':
    case 'publication-withdrawn':
      problems.push(...publicationProblems(file, entry, today))
      break
    case 'former-grant-recorded':
      needs([entry.grant.need], 'need')
      break
    case 'need-answered': {
      const need = file.needs.find(({ id }) => id === entry.answer.need)
      if (need === undefined) {
        needs([entry.answer.need], 'need')
        break
      }
      const why = whyUnlawful({
        personkreds: need.personkreds?.answer ?? 'ikke-vurderet',
        answer: entry.answer.answer.kind,
        change: entry.answer.change.kind,
        procedure: file.round.procedure,
      })
      if (why !== null) problems.push({ field: 'kind', words: why })
      break
    }
    case 'letter-sent':
    case 'decision-sent':
      if (entry.letter.to.length === 0 && entry.letter.recipient === undefined)
        add('to', 'Vælg, hvem brevet skal til.', 'Choose who the letter is for.')
      break
    case 'death-mistaken':
    case 'after-death-decided':
      if (file.death === undefined) problems.push({ field: 'hvorfor', words: NO_DEATH })
      break
    case 'letter-resent': {
      const why = whyNotResent(file, entry)
      if (why !== null) problems.push({ field: 'id', words: why })
      break
    }
    case 'letter-delivered':
      if (!file.letters?.some(({ id }) => id === entry.id))
        add('id', 'Brevet findes ikke i sagen.', 'The letter is not in the case.')
      break
    case 'complaint-received':
      needs(entry.complaint.contested, 'contested')
      if (entry.complaint.sent !== undefined && entry.complaint.sent > entry.complaint.received)
        add('sent', 'Klagen kan ikke være sendt, efter den kom.', 'The complaint can’t have been sent after it came.')
      break
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
    case 'complaint-kept':
    case 'genvurdering-begun':
    case 'genvurdering-delayed':
    case 'genvurdering-finished':
      problems.push(...appealProblems(file, entry))
      break
    case 'genvurdering-part-judged':
      needs([entry.part.need], 'need')
      problems.push(...appealProblems(file, entry))
      break
    case 'board-asked':
      order(entry.request.on, entry.request.due, 'due')
      break
    case 'board-answered':
      if (!file.boardFile?.requests.some(({ id }) => id === entry.id))
        add('id', 'Anmodningen findes ikke i sagen.', 'The request is not in the case.')
      break
    case 'outcome-drafted':
    case 'outcome-received': {
      const by = entry.kind === 'outcome-drafted' ? 'styrelsen' : 'kommunen'
      for (const { at, words } of listOutcomeProblems(entry.outcome, ruledCase(file), by))
        problems.push({ field: at.field, words })
      break
    }
    case 'outcome-signed': {
      const draft = file.outcomeDraft
      if (draft === undefined) add('answer', 'Der er intet udkast at underskrive.', 'There is no draft to sign.')
      else if (entry.answer === 'underskrevet') {
        const why = whyNotSigned(draft, entry.by, file.boardFile?.contacts ?? [])
        if (why !== null) problems.push({ field: 'answer', words: why })
      }
      break
    }
    case 'own-initiative-taken':
      if (entry.step.due !== undefined) order(entry.step.on, entry.step.due, 'due')
      break
    case 'board-contact-logged':
      needs(entry.contact.planFor ?? [], 'planFor')
      break
    default:
      break
  }
  return problems
}
