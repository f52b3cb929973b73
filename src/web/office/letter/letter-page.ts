import type { ReportedFinding } from '../../../app/check/checked-document.ts'
import type { PlainDate } from '../../../base/date.ts'
import { uniqueBy } from '../../../base/list.ts'
import type { Lang, Words } from '../../../base/words.ts'
import type { PartyId } from '../../../stages/00-case/case-id.ts'
import { listReceivers } from '../../../stages/00-case/party.ts'
import type { ComposedLetter, LetterRemark } from '../../../stages/07-letter/compose/composed-letter.ts'
import { whyNotReader } from '../../../stages/06-decision/second-reader.ts'
import type { VoicedLetter } from '../../../stages/07-letter/voiced-letter.ts'
import { klagefrist } from '../../../law/deadline.ts'
import { LETTER_ABOUT, LETTER_CHANNEL, PARTY_ROLE } from '../../case-labels.ts'
import { isEverDoneBy } from '../../../stages/act/open-acts.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon, LEVEL_ICON } from '../../icon.ts'
import { LEVEL, LEVEL_COUNT } from '../../labels.ts'
import { pathTo } from '../../paths.ts'
import { sayQuoting } from '../../say-quoting.ts'
import { dayInWords, type Say, sayIn, wordForCount } from '../../wording.ts'
import { foldedAct, isEverOpen } from '../act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { placesInWords } from '../words/place-words.ts'
import { fileLinks, voicedView } from './letter-paper.ts'
import { failedPostView, toldDelivered } from './post-view.ts'
import { type LetterLeft, sentLead, sentPaper } from './sent-view.ts'
import { unreadView } from '../unread-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Brev', 'Letter'),
  lead: w(
    'Sådan læser borgeren brevet. Ud for hvert stykke står, hvor i sagen det kommer fra.',
    'This is how the citizen reads the letter. Beside each piece stands where in the case it comes from.',
  ),
  leaves: w('Det, der vises her, er det, der sendes.', 'What is shown here is what is sent.'),
  draft: w(
    'Et udkast: sådan bliver brevet, hvis afgørelsen træffes nu. Det kan ikke sendes endnu. Ud for hvert stykke står, hvor i sagen det kommer fra.',
    'A draft: this is the letter if the decision is made now. It can’t be sent yet. Beside each piece stands where in the case it comes from.',
  ),
  cannot: w('Brevet kan ikke skrives endnu', 'The letter can’t be written yet'),
  noneSent: w('Der er ikke sendt noget brev endnu.', 'No letter was sent yet.'),
  notSent: w('Brevet er ikke sendt', 'The letter was not sent'),
  notAgain: w('Brevet blev ikke sendt igen', 'The letter was not sent again'),
  notOnPaper: w('Brevet blev ikke sendt på papir', 'The letter was not sent on paper'),
  hash: w('Kontrolsum', 'Checksum'),
  toSending: w('Gå til afsendelse', 'Go to sending'),
  send: w('Send brevet', 'Send the letter'),
  channel: w('Hvordan?', 'How?'),
  goesTo: w('Brevet går til:', 'The letter goes to:'),
  sendNow: w('Send præcis dette brev', 'Send exactly this letter'),
  notYet: w(
    'Brevet kan sendes, når afgørelsen er truffet og læst.',
    'The letter can be sent once the decision is made and read.',
  ),
  sayWhether: w('Skriv, om den holder', 'Write whether it holds'),
  sentOn: w('Sendt', 'Sent'),
  arrived: w('kommet frem', 'arrived'),
  writeIt: w(
    'Skriv det i sagen: først da løber klagefristen her. Dagen er udfyldt.',
    'Write it in the case: only then does the time to complain run here. The day is filled in.',
  ),
  dead: w(
    'Borgeren er død. Holdbar ved ikke, om og hvor længe nogen kan klage.',
    'The citizen has died. Holdbar does not know whether and how long anyone can complain.',
  ),
  complainBy: w('Borgeren kan klage til og med', 'The citizen can complain until'),
  findings: w('Reglerne for breve om dette brev', 'The letter rules on this letter'),
  publish: w(
    'Offentliggør afgørelsen uden det, der peger på nogen',
    'Publish the decision without what points at anyone',
  ),
  clean: w('Reglerne for breve finder ingen fejl.', 'The letter rules find no errors.'),
  caseHas: w('Sagen har', 'The case has'),
  caseCheck: w('Se, hvad reglerne siger om sagen', 'See what the rules say of the case'),
  remarks: w('Se på dette, før du sender', 'Look at this before you send'),
} as const

export interface LetterGiven {
  /** Null where it can't be written; `why` tells why, or what came in the way of sending it. */
  readonly letter: VoicedLetter | null
  readonly why: Words | null
  /** Why a letter that failed did not go on paper either. Absent: nobody asked for it, or it did. */
  readonly whyNotOnPaper?: Words
  /** When the decision left; null where it has not. */
  readonly left: LetterLeft | null
  readonly findings: readonly ReportedFinding[]
  /** The seal of what is shown; null where there is none. */
  readonly hash: string | null
  readonly maySend: boolean
  /** Nothing is decided yet. */
  readonly isDraft: boolean
}

/** The letter next to the reasons. */
export function letterPage(frame: OfficeFrame, shown: CaseShown, given: LetterGiven): string {
  const t = sayIn(frame.lang)
  const next = caseUrl(shown, 'brev')
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'brev',
    at: next,
    body: html`<h1>${t(WORDS.title)}</h1>${unreadView(frame, shown)}${given.whyNotOnPaper === undefined ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.notOnPaper)}</h2><p>${t(given.whyNotOnPaper)}</p></div></div>`}${failedPostView(frame, shown)}${sentView(frame, shown)}${publishLink(frame, shown)}
${given.letter === null ? (given.why === null ? noLetter(t, shown) : html`<div class="alert alert-info">${icon('info')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.cannot)}</h2><p>${sayQuoting(frame.lang)(given.why)}</p></div></div>`) : html`${given.why === null ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(given.left === null ? WORDS.notSent : WORDS.notAgain)}</h2><p>${t(given.why)}</p></div></div>`}<p>${given.isDraft ? t(WORDS.draft) : html`${t(WORDS.lead)} ${t(given.left === null ? WORDS.leaves : sentLead(given.left, given.hash))}`}</p>${beforeView(frame, shown, given)}${voicedView(t, shown, given.letter)}${foot(frame, shown, given)}`}
<div class="act-row">${foldedAct(frame, shown, 'opkald', { next })}</div>`,
  })
}

/** Said to those who don't write the letter, and so aren't told what it lacks. */
const noLetter = (t: Say, { file }: CaseShown): Html =>
  file.letters.length === 0 ? html`<p class="empty">${t(WORDS.noneSent)}</p>` : nothing

function sentView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`${shown.file.letters.map((letter) => {
    const { id, about, sent, delivered } = letter
    const told = toldDelivered(shown.post, letter)
    return html`<section class="record"><p><strong>${t(LETTER_ABOUT[about])}, ${t(WORDS.sentOn).toLowerCase()} ${dayInWords(sent, lang)}</strong>${delivered === undefined ? nothing : html`, ${t(WORDS.arrived)} ${dayInWords(delivered, lang)}`}</p>${about === 'afgoerelse' && delivered !== undefined ? html`<p>${shown.file.death === undefined ? `${t(WORDS.complainBy)} ${dayInWords(complainBy(delivered), lang)}` : t(WORDS.dead)}</p>` : nothing}${sentPaper(frame, shown, letter)}${delivered === undefined && told !== undefined ? html`<p>${t(WORDS.writeIt)}</p>` : nothing}${delivered === undefined ? foldedAct(frame, shown, 'kommet-frem', { target: id, next: caseUrl(shown, 'brev'), ...(told === undefined ? {} : { values: { id: [id], dag: [told] }, isSuggestion: true }) }) : nothing}</section>`
  })}`
}

/** For those who may publish, once there is something to publish. */
function publishLink({ lang }: OfficeFrame, shown: CaseShown): Html {
  const may = shown.roles.some((role) => isEverDoneBy('publication-approved', role))
  const isSent = shown.file.letters.some(({ about }) => about === 'afgoerelse')
  return may && isSent
    ? html`<p><a href="${pathTo(caseUrl(shown, 'offentliggoer'), lang)}">${sayIn(lang)(WORDS.publish)}</a></p>`
    : nothing
}

const complainBy = (delivered: PlainDate): PlainDate => klagefrist(delivered, 'narrow')

/** What is to be known before it is sent stands before the letter, which is long; and the way to sending it. */
function beforeView(frame: OfficeFrame, shown: CaseShown, given: LetterGiven): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const remarks = given.letter === null ? [] : remarksOn(given.letter)
  return html`${findingsView(lang, given.findings)}${caseErrors(frame, shown)}
${remarks.length === 0 ? nothing : html`<section><h2>${t(WORDS.remarks)}</h2><ul>${remarks.map((remark) => remarkView(lang, shown, remark))}</ul></section>`}
${given.maySend && given.hash !== null ? html`<p><a class="button button-secondary" href="#send">${t(WORDS.toSending)}</a></p>` : nothing}`
}

/** The passage meant, and where in the case it can be put right. */
function remarkView(lang: Lang, shown: CaseShown, { at, text, words }: LetterRemark): Html {
  return html`<li><q lang="da">${text}</q> <span lang="da">(${placesInWords(shown.file, [at]).join('; ')})</span><br>${sayIn(lang)(words)}</li>`
}

/** Whether it waits for fresh eyes, and the one who looks may be they. */
const isToBeRead = (shown: CaseShown): boolean =>
  shown.state === 'til-godkendelse' &&
  isEverOpen(shown, 'godkend') &&
  whyNotReader(shown.file.decision, shown.context.user) === null

/** What each voice asks to be looked at, the same once. */
function remarksOn({ letter, toParents }: VoicedLetter): ComposedLetter['remarks'] {
  return uniqueBy([...letter.remarks, ...(toParents?.letter.remarks ?? [])], ({ at, words }) => `${at} ${words.da}`)
}

function foot(frame: OfficeFrame, shown: CaseShown, given: LetterGiven): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`
${given.isDraft || given.letter === null ? nothing : fileLinks(frame, `/sager/${shown.file.id}/brev`, given.letter)}
${given.hash === null ? nothing : html`<p class="letter-hash">${t(WORDS.hash)}: <code>${given.hash}</code></p>`}
${
  given.maySend && given.hash !== null
    ? html`<form class="record" id="send" method="post" action="${pathTo(caseUrl(shown, 'brev', '/send'), lang)}"><h2>${t(WORDS.send)}</h2>${sendFields(frame, shown, given.hash, listReceivers(shown.file, shown.today))}<button class="button button-primary" type="submit">${t(WORDS.sendNow)}</button></form>`
    : given.left !== null
      ? nothing
      : html`<p>${t(WORDS.notYet)}${isToBeRead(shown) ? html` <a href="${pathTo(caseUrl(shown, 'afgoerelse', '#laest'), lang)}">${t(WORDS.sayWhether)}</a>` : nothing}</p>`
}`
}

/** What the rules say of the letter, before it leaves. */
export function findingsView(lang: Lang, findings: LetterGiven['findings']): Html {
  const [t, quoting] = [sayIn(lang), sayQuoting(lang)]
  const bad = findings.filter(({ level }) => level !== 'raad')
  return html`<section aria-labelledby="brevregler"><h2 id="brevregler">${t(WORDS.findings)}</h2>${bad.length === 0 ? html`<p class="rules-say">${icon('check')} ${t(WORDS.clean)}</p>` : html`<ul class="finding-list">${bad.map(({ level, what, remedy, title }) => html`<li class="finding finding-${level}"><p class="finding-level">${icon(LEVEL_ICON[level])}<strong>${t(LEVEL[level])}: ${t(title)}</strong></p><p>${quoting(what)} ${quoting(remedy)}</p></li>`)}</ul>`}</section>`
}

/** A letter may be well written on a case that does not hold. */
function caseErrors({ lang }: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(lang)
  const count = shown.checked.findings.filter(({ level }) => level === 'fejl').length
  if (count === 0) return nothing
  return html`<p id="sagens-fejl" class="rules-say">${icon(LEVEL_ICON.fejl)} <strong>${t(WORDS.caseHas)} ${count} ${t(wordForCount(count, LEVEL_COUNT.fejl))}.</strong> <a href="${pathTo(caseUrl(shown, 'afgoerelse', '#tjek'), lang)}">${t(WORDS.caseCheck)}</a></p>`
}

/** Why a letter has nobody to go to. */
export const NOBODY = w(
  'Ingen i sagen får brevene i dag. Vælg på siden Parter og notater, hvem der skal have dem, og send så brevet.',
  'Nobody in the case gets the letters today. Choose who is to have them on the page Parties and notes, then send the letter.',
)

/** Who a letter is about to go to, and as what: seen before it leaves, for it can't be called back. */
function receiversView(t: Say, { file, nameOf }: CaseShown, to: readonly PartyId[]): Html {
  if (to.length === 0) return html`<p>${t(NOBODY)}</p>`
  const parties = file.parties.filter(({ id }) => to.includes(id))
  return html`<p>${t(WORDS.goesTo)}</p><ul>${parties.map(({ id, role }) => html`<li><strong>${nameOf(id)}</strong>, ${t(PARTY_ROLE[role]).toLowerCase()}</li>`)}</ul>`
}

/** What a form that sends a letter carries: token, number, the hash of what was read, and the channel. `to`: the parties it goes to, where it goes to parties alone. */
export function sendFields(frame: OfficeFrame, shown: CaseShown, hash: string, to?: readonly PartyId[]): Html {
  const t = sayIn(frame.lang)
  return html`${to === undefined ? nothing : receiversView(t, shown, to)}<input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="_seq" value="${String(shown.seq)}"><input type="hidden" name="_oensk" value="${shown.context.newId()}"><input type="hidden" name="hash" value="${hash}"><fieldset class="form-group"><legend class="form-label">${t(WORDS.channel)}</legend>${Object.entries(
    LETTER_CHANNEL,
  ).map(
    ([value, label], i) =>
      html`<div class="form-group-radio"><input type="radio" class="form-radio" id="kanal-${value}" name="kanal" value="${value}"${i === 0 ? html` checked` : nothing}><label class="form-label" for="kanal-${value}">${t(label)}</label></div>`,
  )}</fieldset>`
}
