import type { ReportedCaseFinding } from '../../app/check/checked-case.ts'
import { isNonEmpty, type NonEmpty } from '../../base/list.ts'
import type { Words } from '../../base/words.ts'
import { missingIn } from '../../rules/missing-words.ts'
import type { Question, QuestionDraft } from '../../stages/02-information/question.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, LEVEL_ICON } from '../icon.ts'
import { LEVEL, LEVEL_COUNT } from '../labels.ts'
import { pathTo } from '../paths.ts'
import { sayQuoting } from '../say-quoting.ts'
import { type Say, sayIn, wordForCount } from '../wording.ts'
import { actButton } from './act-view.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { knownToAskView } from './known-to-ask-view.ts'

const WORDS = {
  title: { da: 'Hvad reglerne siger', en: 'What the rules say' },
  holds: { da: 'Ingen fejl fundet', en: 'No errors found' },
  holdsNote: {
    da: 'Det siger kun, at intet forkert er set. Se også, hvad der ikke kan siges.',
    en: 'It only says that nothing wrong was seen. See also what can’t be said.',
  },
  doThis: { da: 'Gør sådan:', en: 'Do this:' },
  ask: { da: 'Stil spørgsmålet', en: 'Ask the question' },
  askWhom: { da: 'Spørg', en: 'Ask' },
  remind: { da: 'Ryk for svar', en: 'Ask for the answer again' },
  remindWhom: { da: 'Ryk', en: 'Remind' },
  rule: { da: 'Læs reglen', en: 'Read the rule' },
  unknown: { da: 'Hvad der ikke kan siges endnu', en: 'What can’t be said yet' },
} satisfies Record<string, Words>

const LEVELS = ['fejl', 'advarsel', 'raad'] as const

/** The findings of a case, or of one need of it. The script puts a new one in its place while someone writes. */
export function checkPanel(
  frame: OfficeFrame,
  shown: CaseShown,
  findings: readonly ReportedCaseFinding[],
  options: { readonly withUnknown: boolean },
): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const levels = LEVELS.map((level) => ({
    level,
    count: findings.filter((one) => one.level === level).length,
  }))
  const told = levels
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${t(wordForCount(count, LEVEL_COUNT[level]))}`)
  const { unknown } = shown.checked
  return html`<section class="check-panel" id="tjek" aria-labelledby="tjek-titel"><h2 id="tjek-titel">${t(WORDS.title)}</h2>
<p class="check-told" role="status">${told.length === 0 ? html`${icon('check')} <strong>${t(WORDS.holds)}.</strong> ${t(WORDS.holdsNote)}` : html`<strong>${told.join(', ')}</strong>`}</p>
<ul class="finding-list">${alike(findings).map((group) => groupView(t, frame, shown, group))}</ul>
${options.withUnknown && unknown.length > 0 ? html`<details class="details"><summary class="details-summary">${t(WORDS.unknown)} (${unknown.length})</summary><div class="details-text"><ul>${unknown.map(({ rule, title, missing }) => html`<li><a href="${pathTo(`/regler/${rule}`, lang)}">${t(title)}</a>: ${missingIn(missing, lang).join('; ')}</li>`)}</ul></div></details>` : nothing}
</section>`
}

/** What would decide the case stands first; what one rule says for one reason stands together. */
function alike(findings: readonly ReportedCaseFinding[]): readonly NonEmpty<ReportedCaseFinding>[] {
  const byLevel = findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  const groups = Map.groupBy(byLevel, ({ level, rule, why }) => [level, rule, why.da].join('\n'))
  return [...groups.values()].flatMap((group) => (isNonEmpty(group) ? [group] : []))
}

function groupView(t: Say, frame: OfficeFrame, shown: CaseShown, group: NonEmpty<ReportedCaseFinding>): Html {
  const [{ level, why, rule, title }] = group
  const sources = [...new Set(group.flatMap((one) => one.sources))]
  return html`<li class="finding finding-${level}"><p class="finding-level">${icon(LEVEL_ICON[level])}<strong>${t(LEVEL[level])}</strong></p>
${group.map((finding) => findingView(t, frame, shown, finding))}
<p class="finding-why">${sayQuoting(frame.lang)(why)}</p>
<p class="finding-foot"><a href="${pathTo(`/regler/${rule}`, frame.lang)}">${t(WORDS.rule)}<span class="sr-only">: ${t(title)}</span></a> <span lang="da">${sources.join(', ')}</span></p></li>`
}

function findingView(t: Say, frame: OfficeFrame, shown: CaseShown, finding: ReportedCaseFinding): Html {
  const { what, remedy, question, quote } = finding
  const quoting = sayQuoting(frame.lang)
  return html`<div class="finding-one"><p class="finding-what">${quoting(what)}</p>${isToldAnyway(finding) ? nothing : html`<p class="finding-quote"><q lang="da">${quote?.words}</q></p>`}
<p><strong>${t(WORDS.doThis)}</strong> ${quoting(remedy)}</p>
${question === null ? nothing : questionView(t, frame, shown, question)}</div>`
}

/** The words of the case stand in what is said of them, or in what is asked: to quote them too says nothing more. */
export function isToldAnyway({
  what,
  question,
  quote,
}: Pick<ReportedCaseFinding, 'what' | 'question' | 'quote'>): boolean {
  const words = quote?.words.trim().toLowerCase() ?? ''
  return [what.da, question?.matter ?? ''].some((told) => told.toLowerCase().includes(words))
}

/** One click from the gap to the letter that closes it: a question, or a reminder of the one that was asked already. */
export function questionView(t: Say, frame: OfficeFrame, shown: CaseShown, question: QuestionDraft): Html {
  const { to, need, matter, why } = question
  const asked = shown.file.questions.find((one) => isOpen(one) && isSameQuestion(one, question))
  const button =
    asked === undefined
      ? actButton(frame, shown, {
          path: 'spoerg',
          target: null,
          words: WORDS.ask,
          suggested: { til: to, behov: need ?? '', hvad: matter, hvorfor: why },
        })
      : actButton(frame, shown, { path: 'rykker', target: asked.id, words: WORDS.remind })
  return html`<div class="question"><p><strong>${t(asked === undefined ? WORDS.askWhom : WORDS.remindWhom)} ${t(SOURCE_KIND[to]).toLowerCase()}:</strong> <span lang="da">${matter}</span></p>${knownToAskView(frame, shown, to)}
${button}</div>`
}

const isOpen = ({ answer, closed }: Question): boolean => answer === undefined && closed === undefined

function isSameQuestion(one: QuestionDraft, other: QuestionDraft): boolean {
  return one.to === other.to && one.need === other.need && one.matter === other.matter
}
