import type { Words } from '../../../base/words.ts'
import type { VoicedLetter } from '../../../stages/07-letter/voiced-letter.ts'
import { html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { type Page, pathTo } from '../../paths.ts'
import { sayIn } from '../../wording.ts'
import { PREVIEW } from '../act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { sendFields } from './letter-page.ts'
import { voicedView } from './letter-paper.ts'

const WORDS = {
  back: { da: 'Tilbage til klagen', en: 'Back to the complaint' },
  show: { da: 'Vis brevet', en: 'Show the letter' },
  mend: { da: 'Der er noget, der skal rettes', en: 'Something must be mended' },
} satisfies Record<string, Words>

/** What the page asks, and what it says of the sending. */
export interface AskedLetterWords {
  readonly title: Words
  readonly lead?: Words
  readonly what: Words
  readonly due: Words
  readonly send: Words
  readonly sendNow: Words
  /** What becomes of it as it is sent. */
  readonly sending: Words
}

export interface AskedLetterGiven {
  readonly at: Page
  readonly what: string
  readonly due: string
  readonly letter: VoicedLetter | null
  readonly hash: string | null
  readonly problem: Words | null
}

/** A letter that needs a word and a day from whoever writes it. What is told of the case is never in an address. */
export function askedLetterPage(
  frame: OfficeFrame,
  shown: CaseShown,
  words: AskedLetterWords,
  { at, what, due, letter, hash, problem }: AskedLetterGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  return caseLayout(frame, shown, {
    title: words.title,
    page: 'klage',
    at,
    isError: problem !== null,
    body: html`<p><a href="${pathTo(caseUrl(shown, 'klage'), lang)}">${t(WORDS.back)}</a></p><h1>${t(words.title)}</h1>${words.lead === undefined ? nothing : html`<p>${t(words.lead)}</p>`}
${problem === null ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.mend)}</h2><p>${t(problem)}</p></div></div>`}
<form class="act-form" method="post" action="${pathTo(at, lang)}"><input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="${PREVIEW}" value="ja"><div class="form-group"><label class="form-label" for="hvad">${t(words.what)}</label><textarea class="form-input" id="hvad" lang="da" name="hvad" rows="4" maxlength="5000">
${what}</textarea></div><div class="form-group"><label class="form-label" for="frist">${t(words.due)}</label><input class="form-input input-date" type="date" id="frist" name="frist" value="${due}"></div><div class="form-submit"><button class="button button-secondary" type="submit">${t(WORDS.show)}</button></div></form>
${letter === null ? nothing : voicedView(t, shown, letter)}
${hash === null ? nothing : html`<form class="record" id="send" method="post" action="${pathTo(at, lang)}"><h2>${t(words.send)}</h2><p>${t(words.sending)}</p><input type="hidden" name="hvad" value="${what}"><input type="hidden" name="frist" value="${due}">${sendFields(frame, shown, hash)}<button class="button button-primary" type="submit">${t(words.sendNow)}</button></form>`}`,
  })
}
