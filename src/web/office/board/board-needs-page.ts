import type { Words } from '../../../base/words.ts'
import { lawBeside } from '../../../law/law-beside.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { Need } from '../../../stages/03-needs/need.ts'
import { contestedNeeds } from '../../../stages/08-complaint/contested.ts'
import { lawDateOf } from '../../../stages/case-file.ts'
import { REASSESSED } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon, LEVEL_ICON } from '../../icon.ts'
import { LEVEL } from '../../labels.ts'
import { pathTo } from '../../paths.ts'
import { sayQuoting } from '../../say-quoting.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { evidenceView } from '../need-page.ts'
import { needRecord } from '../need-record.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Det påklagede, behov for behov', 'What is contested, need by need'),
  back: w('Tilbage til klagen', 'Back to the complaint'),
  complaint: w('Klagen', 'The complaint'),
  words: w('Borgerens ord', 'The citizen’s words'),
  sources: w('Oplysninger for og imod', 'Information for and against'),
  noSources: w('Ingen kilde siger noget om dette behov.', 'No source says anything of this need.'),
  decided: w('Kommunens vurdering og svar', 'The municipality’s assessment and answer'),
  notAnswered: w('Afgørelsen svarer ikke på behovet.', 'The decision does not answer the need.'),
  reassessed: w('Genvurderingen', 'The reassessment'),
  notReassessed: w('Behovet er ikke genvurderet.', 'The need was not reassessed.'),
  check: w('Tjekket om behovet, som sagen er sendt', 'The check on the need, as the case was sent'),
  clean: w('Reglerne finder intet.', 'The rules find nothing.'),
  law: w('Lov og praksis den dag, der blev afgjort', 'Law and practice on the day of the decision'),
  notKnown: w('Ordlyden den dag kendes ikke her.', 'The wording that day is not known here.'),
  unsure: w('Det vides ikke her, om den gjaldt den dag.', 'Whether it held that day is not known here.'),
  disputed: w('Omtvistet.', 'Disputed.'),
} as const

/** For the one who decides the appeal: each contested need with what speaks for and against it, and what was answered. */
export function boardNeedsPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const open = file.complaints.filter(({ withdrawn }) => withdrawn === undefined)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: caseUrl(shown, 'klage', '/behov'),
    body: html`<p><a href="${pathTo(caseUrl(shown, 'klage'), lang)}">${t(WORDS.back)}</a></p><h1>${t(WORDS.title)}</h1>
${open.map(({ received, words }) => html`<section class="record"><h2>${t(WORDS.complaint)}, ${dayInWords(received, lang)}</h2><blockquote lang="da">${words}</blockquote></section>`)}
${contestedNeeds(file).map((need) => needView(frame, shown, need))}`,
  })
}

function needView(frame: OfficeFrame, shown: CaseShown, need: Need): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const said = file.statements.filter(({ needs }) => needs.includes(need.id))
  const record = (['personkreds', 'vurdering', 'nok', 'svar'] as const).map((step) =>
    needRecord(frame, file, need, step),
  )
  const answered = file.answers.some((one) => one.need === need.id)
  return html`<section class="record" aria-labelledby="behov-${need.id}"><h2 id="behov-${need.id}" lang="da">${need.activity}</h2>
${need.words === undefined ? nothing : html`<h3>${t(WORDS.words)}</h3><blockquote lang="da">${need.words}</blockquote>`}
<h3>${t(WORDS.sources)}</h3>${said.length === 0 ? html`<p>${t(WORDS.noSources)}</p>` : evidenceView(t, frame, shown, said)}
<h3>${t(WORDS.decided)}</h3>${record}${answered ? nothing : html`<p>${t(WORDS.notAnswered)}</p>`}
<h3>${t(WORDS.reassessed)}</h3>${reassessed(frame, shown, need)}
<h3>${t(WORDS.check)}</h3>${checked(frame, shown, need)}
<details class="details"><summary class="details-summary">${t(WORDS.law)}<span class="sr-only" lang="da">: ${need.activity}</span></summary><div class="details-text">${law(frame, shown, need)}</div></details></section>`
}

function reassessed({ lang }: OfficeFrame, { file }: CaseShown, need: Need): Html {
  const t = sayIn(lang)
  const parts = file.genvurderinger.flatMap((one) => one.parts.filter((part) => part.need === need.id))
  if (parts.length === 0) return html`<p>${t(WORDS.notReassessed)}</p>`
  return html`${parts.map((part) => html`<p><strong>${t(REASSESSED[part.kind])}.</strong> <span lang="da">${part.why}</span></p>${part.kind === 'fastholdt' && part.replies.length > 0 ? html`<ul>${part.replies.map(({ argument, reply }) => html`<li lang="da"><q>${argument}</q> ${reply}</li>`)}</ul>` : nothing}`)}`
}

function checked({ lang }: OfficeFrame, shown: CaseShown, need: Need): Html {
  const t = sayIn(lang)
  const found = shown.checked.findings.filter((one) => one.need === need.id)
  return found.length === 0
    ? html`<p>${t(WORDS.clean)}</p>`
    : html`<ul class="finding-list">${found.map(({ level, what, rule, title }) => html`<li class="finding finding-${level}"><p class="finding-level">${icon(LEVEL_ICON[level])}<strong>${t(LEVEL[level])}</strong></p><p>${sayQuoting(lang)(what)}</p><p class="finding-foot"><a href="${pathTo(`/regler/${rule}`, lang)}">${t(title)}</a></p></li>`)}</ul>`
}

function law({ lang }: OfficeFrame, { file, today }: CaseShown, need: Need): Html {
  const t = sayIn(lang)
  const { provisions, notices } = lawBeside(provisionsOf(file, need), lawDateOf(file, today))
  return html`<ul>${provisions.map(({ ref, answer }) => html`<li><strong>${ref.act} § ${ref.paragraph}:</strong> ${answer.kind === 'in-force' ? t(answer.provision.says) : t(WORDS.notKnown)}</li>`)}${notices.map(({ kind, notice }) => html`<li><strong>${notice.number}:</strong> ${t(notice.about)}${kind === 'status-not-known' ? html` <em>${t(WORDS.unsure)}</em>` : kind === 'disputed' ? html` <em>${t(WORDS.disputed)}</em>` : nothing}</li>`)}</ul>`
}

/** What was decided under, refused, asked for, or judged by. */
function provisionsOf({ answers }: CaseShown['file'], { id, asked, personkreds }: Need): readonly ProvisionRef[] {
  const answer = answers.find(({ need }) => need === id)?.answer
  const all = [
    answer !== undefined && 'provision' in answer ? answer.provision : undefined,
    answer?.kind === 'daekket-paa-anden-vis' ? answer.refuses : undefined,
    asked?.provision,
    personkreds?.provision,
  ]
  return all.filter((ref) => ref !== undefined)
}
