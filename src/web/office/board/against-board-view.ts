import type { Agreement, AgainstBoard } from '../../../app/check/against-board.ts'
import type { Words } from '../../../base/words.ts'
import { CATEGORY, FLAW, RULING } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Hvad vores eget tjek sagde, før brevet blev sendt', 'What our own check said before the letter left'),
  asIt: w(
    'Sagen er tjekket, som den stod den dag, og efter den dags regler.',
    'The case is checked as it stood that day, by the law of that day.',
  ),
  sent: w('Brevet blev sendt', 'The letter was sent'),
  check: w('Tjekket', 'The check'),
  holds: w('fandt ingen fejl, der ville vælte afgørelsen', 'found no error that would overturn the decision'),
  unsaid: w('kunne ikke sige, om afgørelsen ville holde', 'could not say whether the decision would hold'),
  fails: w('advarede om, at afgørelsen ikke ville holde', 'warned that the decision would not hold'),
  board: w('Ankestyrelsen', 'The board'),
  flaw: w('Mangel', 'Flaw'),
  need: w('Behov', 'Need'),
  whole: w('hele sagen', 'the whole case'),
  said: w('Tjekket og Ankestyrelsen', 'The check and the board'),
  none: w('Hverken tjekket eller Ankestyrelsen fandt mangler.', 'Neither the check nor the board found flaws.'),
  meaning: w('Hvad ordene betyder', 'What the words mean'),
} as const

const AGREEMENT: Readonly<Record<Agreement, { readonly label: Words; readonly means: Words }>> = {
  warned: {
    label: w('Advaret', 'Warned'),
    means: w('Tjekket sagde det, og Ankestyrelsen fandt det.', 'The check told of it, and the board found it.'),
  },
  missed: {
    label: w('Overset', 'Missed'),
    means: w('Ankestyrelsen fandt det, og tjekket sagde intet.', 'The board found it, and the check was silent.'),
  },
  false: {
    label: w('Falsk alarm', 'False alarm'),
    means: w(
      'Tjekket sagde det, og Ankestyrelsen fandt det ikke, da den afgjorde behovet.',
      'The check told of it, and the board did not find it when it decided on the need.',
    ),
  },
  unsaid: {
    label: w('Ikke nævnt', 'Not mentioned'),
    means: w(
      'Tjekket så af sagens dage, at en frist ikke var overholdt. Ankestyrelsen nævnte det ikke; det ændrer ikke svaret på klagen.',
      'The check saw by the days of the case that a limit was not kept. The board did not mention it; it changes nothing in the answer to the complaint.',
    ),
  },
  later: {
    label: w('Kom senere', 'Came later'),
    means: w(
      'Manglen opstod først i genvurderingen eller med nye oplysninger, så den var ikke til at se.',
      'The flaw arose in the reassessment or with new facts, so it was not there to see.',
    ),
  },
  undecided: {
    label: w('Ikke afprøvet', 'Not tried'),
    means: w(
      'Tjekket sagde det, og Ankestyrelsen tog ikke stilling til det behov.',
      'The check told of it, and the board did not decide on that need.',
    ),
  },
}
const AGREEMENTS = Object.keys(AGREEMENT) as readonly Agreement[]

/** The measured worth of the check, decision by decision: what it warned of beside what the board found. */
export function againstBoardView(frame: OfficeFrame, shown: CaseShown, list: readonly AgainstBoard[]): Html {
  if (list.length === 0) return nothing
  const t = sayIn(frame.lang)
  return html`<section aria-labelledby="tjek-og-styrelse"><h2 id="tjek-og-styrelse">${t(WORDS.title)}</h2><p>${t(WORDS.asIt)}</p>${list.map((one) => oneView(frame, shown, one))}<details class="details"><summary class="details-summary">${t(WORDS.meaning)}</summary><div class="details-text"><dl>${AGREEMENTS.map((kind) => html`<dt>${t(AGREEMENT[kind].label)}</dt><dd>${t(AGREEMENT[kind].means)}</dd>`)}</dl></div></details></section>`
}

function saidOf({ holds }: AgainstBoard['predicted']): 'holds' | 'fails' | 'unsaid' {
  if (holds === null) return 'unsaid'
  return holds ? 'holds' : 'fails'
}

function oneView({ lang }: OfficeFrame, { file }: CaseShown, one: AgainstBoard): Html {
  const t = sayIn(lang)
  const { predicted, flaws } = one
  const activity = (need: string | null) =>
    need === null ? t(WORDS.whole) : (file.needs.find(({ id }) => id === need)?.activity ?? '')
  return html`<div class="record"><p>${t(WORDS.sent)} ${dayInWords(one.sentOn, lang)}. ${t(WORDS.check)} <strong>${t(WORDS[saidOf(predicted)])}</strong>${predicted.category === null ? nothing : html` (${t(CATEGORY[predicted.category])})`}. ${t(WORDS.board)}, ${dayInWords(one.decidedOn, lang)}: <strong>${t(RULING[one.overall])}</strong>.</p>${
    flaws.length === 0
      ? html`<p>${t(WORDS.none)}</p>`
      : html`<div class="table-scroll" role="region" aria-label="${t(WORDS.title)}" tabindex="0"><table class="table"><thead><tr><th scope="col">${t(WORDS.flaw)}</th><th scope="col">${t(WORDS.need)}</th><th scope="col">${t(WORDS.said)}</th></tr></thead><tbody>${flaws.map(({ mangel, need, agreement }) => html`<tr><th scope="row">${t(FLAW[mangel])}</th><td lang="da">${activity(need)}</td><td><strong>${t(AGREEMENT[agreement].label)}</strong></td></tr>`)}</tbody></table></div>`
  }</div>`
}
