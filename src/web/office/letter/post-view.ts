import type { DispatchStanding } from '../../../app/office-desk.ts'
import type { PlainDate } from '../../../base/date.ts'
import type { Lang, Words } from '../../../base/words.ts'
import { asGotBy, documentsOf, type SentLetter } from '../../../stages/07-letter/compose/sent-letter.ts'
import { everyLetter, isOfFormerRound } from '../../../stages/every-letter.ts'
import type { OwnCaseFile } from '../../../stages/own-case.ts'
import { isOpenTo } from '../../../stages/act/open-acts.ts'
import { whyNotResent } from '../../../stages/act/resent-problem.ts'
import { LETTER_CHANNEL } from '../../case-labels.ts'
import { hiddenFields } from '../../form/form-view.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { documentPath } from '../sheet/case-papers.ts'
import { mayMend } from '../person-page.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  failed: w('Et brev er ikke kommet af sted', 'A letter did not leave'),
  to: w('til', 'to'),
  as: w('som', 'as'),
  mend: w(
    'Ret CPR-nummer eller adresse, og brevet bliver prøvet igen',
    'Mend CPR number or address, and the letter is tried again',
  ),
  paper: w('hent brevet, og aflever det på en anden måde', 'fetch the letter, and hand it over in another way'),
  onPaper: w('Send på papir i stedet', 'Send on paper instead'),
  onPaperTo: w('til', 'to'),
  onPaperWhat: w(
    'Præcis samme brev bliver sendt på papir med posten. Klagefristen løber fra den dag, papirbrevet kommer frem.',
    'Exactly the same letter is sent on paper by post. The time to complain runs from the day the paper arrives.',
  ),
  onPaperLetter: w(
    'Præcis samme brev bliver sendt på papir med posten.',
    'Exactly the same letter is sent on paper by post.',
  ),
  or: w('eller', 'or'),
  after: w('Skriv derefter på siden Brev, hvornår det kom frem.', 'Then write on the page Letter when it arrived.'),
} as const

const STATE: Readonly<Record<DispatchStanding['state'], Words>> = {
  'i-koe': w('ligger i kø og er ikke sendt endnu', 'is queued and not sent yet'),
  afsendt: w('givet videre til postvejen', 'given to the channel'),
  modtaget: w(
    'taget imod af postvejen, og endnu ikke meldt leveret',
    'taken by the channel, and not told to be delivered yet',
  ),
  leveret: w('leveret', 'delivered'),
  fejlet: w('kunne ikke sendes', 'could not be sent'),
}

/** What failed and still has to reach someone: what was handed over in another way is settled, also in a round before. */
export function failedPost(
  file: Pick<OwnCaseFile, 'letters' | 'formerRounds'>,
  post: readonly DispatchStanding[],
): readonly DispatchStanding[] {
  const arrived = new Set(everyLetter(file).flatMap((one) => (one.delivered === undefined ? [] : documentsOf(one))))
  return post.filter(({ state, document, isReplaced }) => state === 'fejlet' && !isReplaced && !arrived.has(document))
}

/** How far a letter is on its way, whichever of its documents it was. */
function postOf(post: readonly DispatchStanding[], letter: SentLetter): readonly DispatchStanding[] {
  const left: readonly string[] = documentsOf(letter)
  return post.filter(({ document }) => left.includes(document))
}

/**
 * The day a letter came to lie with everyone it was for, as the channel told; undefined where it has not told so of each.
 * The case says so when someone writes it down: until then it counts for nothing.
 */
export function toldDelivered(post: readonly DispatchStanding[], letter: SentLetter): PlainDate | undefined {
  const its = postOf(post, letter)
  const receivers = [...new Set(its.map(({ to }) => to))]
  // Where it went on paper too, it has come when the first of the two has.
  const days = receivers.flatMap((to) => {
    const [first] = its
      .flatMap((one) => (one.to === to && one.deliveredOn !== null ? [one.deliveredOn] : []))
      .toSorted()
    return first === undefined ? [] : [first]
  })
  return days.length > 0 && days.length === receivers.length ? days.toSorted().at(-1) : undefined
}

/** A decision that the channel has told came, with the day, where nobody has written it in the case. */
export interface ToldDelivered {
  readonly letter: SentLetter
  readonly on: PlainDate
}

export function findToldDelivered(
  { letters }: Pick<OwnCaseFile, 'letters'>,
  post: readonly DispatchStanding[],
): ToldDelivered | undefined {
  const [found] = letters.flatMap((letter) => {
    const on = toldDelivered(post, letter)
    return letter.about === 'afgoerelse' && letter.delivered === undefined && on !== undefined ? [{ letter, on }] : []
  })
  return found
}

/** The letter as the case has it, where it may go to the one who did not get it on paper instead; undefined where it may not. */
function resendable(shown: CaseShown, { to, document, channel }: DispatchStanding): SentLetter | undefined {
  const letter = everyLetter(shown.file).find((one) => documentsOf(one).includes(document))
  if (letter === undefined || channel !== 'digital-post' || !isOpenTo('letter-resent', shown)) return undefined
  const resent = { on: shown.today, to, why: '' }
  return whyNotResent(shown.file, { id: letter.id, resent }) === null ? letter : undefined
}

/** One click, with the hash of what was sent: the paper is the same letter or none. */
function onPaperForm(
  { lang, who }: OfficeFrame,
  shown: CaseShown,
  to: DispatchStanding['to'],
  letter: SentLetter,
): Html {
  const t = sayIn(lang)
  // Of a decision that was taken up again nobody says here how long it could be complained of.
  const limitRuns = letter.about === 'afgoerelse' && !isOfFormerRound(shown.file, letter)
  const hidden = hiddenFields({
    _token: who.token,
    _seq: String(shown.seq),
    _oensk: shown.context.newId(),
    id: letter.id,
    til: to,
    hash: asGotBy(letter, to).hash ?? '',
  })
  return html`<form class="on-paper" method="post" action="${pathTo(caseUrl(shown, 'brev', '/papir'), lang)}">${hidden}<p>${t(limitRuns ? WORDS.onPaperWhat : WORDS.onPaperLetter)}</p><button class="button button-secondary" type="submit">${t(WORDS.onPaper)}<span class="sr-only"> ${t(WORDS.onPaperTo)} ${shown.nameOf(to)}</span></button></form>`
}

/** Which letters did not leave, why, and what to do; nothing where all did. */
export function failedPostView(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const failed = failedPost(shown.file, shown.post)
  if (failed.length === 0) return nothing
  return html`<div class="alert alert-error" id="post-fejlet">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.failed)}</h2>${failed.map(
    (one) => {
      const { to, document, channel, error } = one
      const letter = resendable(shown, one)
      const its = everyLetter(shown.file).find((sent) => documentsOf(sent).includes(document))
      // The page Letter has those of this round.
      const after = its !== undefined && isOfFormerRound(shown.file, its) ? nothing : html` ${t(WORDS.after)}`
      const name = shown.file.documents.find(({ id }) => id === document)?.name ?? t(WORDS.failed)
      return html`<p><span lang="da">${name}</span> ${t(WORDS.to)} ${shown.nameOf(to)} ${t(WORDS.as)} ${t(LETTER_CHANNEL[channel])}${error === null ? '.' : html`: <span lang="da">${error}</span>`} ${mayMend(shown) ? html`<a href="${pathTo(caseUrl(shown, 'parter', `/${to}`), lang)}">${t(WORDS.mend)}</a>, ${t(WORDS.or)} ` : nothing}<a href="${pathTo(documentPath(shown, document), lang)}">${t(WORDS.paper)}</a>.${after}</p>${letter === undefined ? nothing : onPaperForm(frame, shown, to, letter)}`
    },
  )}</div></div>`
}

/** How far a letter is on its way, to each who gets it; nothing where Holdbar carries it to nobody. */
export function postStandingView(lang: Lang, shown: CaseShown, letter: SentLetter): Html {
  const t = sayIn(lang)
  const its = postOf(shown.post, letter)
  if (its.length === 0) return nothing
  return html`<ul class="post-standing">${its.map(({ to, channel, state, deliveredOn, error }) => html`<li>${t(LETTER_CHANNEL[channel])} ${t(WORDS.to)} ${shown.nameOf(to)}: ${state === 'fejlet' ? html`<strong>${t(STATE[state])}</strong>` : t(STATE[state])}${deliveredOn === null ? nothing : ` ${dayInWords(deliveredOn, lang)}`}${error === null || (state !== 'i-koe' && state !== 'fejlet') ? nothing : html`. <span lang="da">${error}</span>`}</li>`)}</ul>`
}
