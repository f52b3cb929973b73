import type { Words } from '../../../base/words.ts'
import { instructionKind, needsPlan } from '../../../stages/11-outcome/instruction-kind.ts'
import { type CodedFlaw, flawsOf, instructionsOf, type OutcomePart } from '../../../stages/11-outcome/outcome.ts'
import { withoutPlan } from '../../../stages/11-outcome/signature.ts'
import { AROSE, CATEGORY, FLAW, INSTRUCTION_KIND, REJECTION, RULING } from '../../appeal-labels.ts'
import { ANSWER_KIND, SOURCE_KIND } from '../../case-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { sayIn } from '../../wording.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  plan: w('Kræver en plan aftalt med kommunen.', 'Needs a plan agreed with the municipality.'),
  planned: w('Der er aftalt en plan.', 'A plan was agreed.'),
  answer: w('Nyt svar', 'New answer'),
  flaws: w('Mangler', 'Flaws'),
  criticism: w('Kritik uden omgørelse', 'Criticism without reversal'),
  instructions: w('Anvisninger', 'Instructions'),
  lacks: w('mangler', 'lacks'),
} as const

/** One outcome as it was coded: ruling, grounds, flaws with source and matter, instructions with their kind. */
export function outcomePartView({ lang }: OfficeFrame, shown: CaseShown, part: OutcomePart): Html {
  const t = sayIn(lang)
  const { needs, ruling, grounds } = part
  const flaws = flawsOf({ parts: [part] })
  const instructions = instructionsOf({ parts: [part] })
  const open = withoutPlan({ parts: [part] }, shown.file.boardFile?.contacts ?? [])
  const activities = needs.map((need) => shown.file.needs.find(({ id }) => id === need)?.activity ?? '').join(', ')
  return html`<h3 lang="da">${activities}</h3><p><strong>${t(RULING[ruling.kind])}</strong>${ruling.kind === 'afvisning' ? html` (${t(REJECTION[ruling.grund])})` : nothing}${'category' in ruling ? html` – ${t(CATEGORY[ruling.category])}` : nothing}</p><p lang="da">${grounds}</p>${
    ruling.kind === 'aendring'
      ? html`<p><strong>${t(WORDS.answer)}:</strong> ${ruling.answers.map(({ answer }) => t(ANSWER_KIND[answer.kind])).join(', ')}</p>`
      : nothing
  }${
    flaws.length === 0
      ? nothing
      : html`<p><strong>${t(ruling.kind === 'stadfaestelse' ? WORDS.criticism : WORDS.flaws)}</strong></p><ul>${flaws.map((flaw) => html`<li>${flawText(t, flaw)}</li>`)}</ul>`
  }${
    instructions.length === 0
      ? nothing
      : html`<p><strong>${t(WORDS.instructions)}</strong></p><ol>${instructions.map(
          (one) =>
            html`<li><span lang="da">${one.text}</span> ${t(INSTRUCTION_KIND[instructionKind(one)])}.${needsPlan(one) ? html` <strong>${t(open.includes(one) ? WORDS.plan : WORDS.planned)}</strong>` : nothing}</li>`,
        )}</ol>`
  }`
}

function flawText(t: ReturnType<typeof sayIn>, { mangel, missingSource, matter, arose }: CodedFlaw): Html {
  return html`${t(FLAW[mangel])}${missingSource === undefined ? nothing : html` – ${t(WORDS.lacks)}: ${t(SOURCE_KIND[missingSource])}`}${matter === undefined ? nothing : html` – <span lang="da">${matter}</span>`} (${t(AROSE[arose]).toLowerCase()})`
}
