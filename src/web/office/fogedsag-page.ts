import type { Words } from '../../base/words.ts'
import type { ComposedLetter } from '../../stages/07-letter/composed-letter.ts'
import type { FogedsagLetter } from '../../stages/12-compliance/compose-fogedsag.ts'
import { html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { PREVIEW } from './act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { letterView, sendFields } from './letter-page.ts'

const w = (da: string, en: string): Words => ({ da, en })
const TITLE: Readonly<Record<FogedsagLetter, Words>> = {
  henvendelse: w('Spørg kommunen, om afgørelsen er fulgt', 'Ask the municipality whether the decision is followed'),
  'varsel-om-tvangsboeder': w('Varsl tvangsbøder', 'Warn of daily fines'),
}
const WORDS = {
  back: w('Tilbage til klagen', 'Back to the complaint'),
  what: w('Hvad er ikke fulgt?', 'What is not followed?'),
  due: w('Kommunen skal svare senest', 'The municipality is to answer by'),
  show: w('Vis brevet', 'Show the letter'),
  mend: w('Der er noget, der skal rettes', 'Something must be mended'),
  send: w('Registrér, at brevet er sendt', 'Record that the letter was sent'),
  outside: w(
    'Holdbar sender kun til sagens parter. Når brevet er registreret, ligger det under efterlevelse på klagesiden, hvor det kan hentes og sendes til kommunen.',
    'Holdbar sends to the parties of the case alone. Once recorded, the letter lies under compliance on the complaint page, to be downloaded and sent to the municipality.',
  ),
} as const

export interface FogedsagGiven {
  readonly slags: string
  readonly kind: FogedsagLetter
  readonly what: string
  readonly due: string
  readonly letter: ComposedLetter | null
  readonly hash: string | null
  readonly problem: Words | null
}

/** A letter to the municipality about a decision that is not followed. What is told of the case is never in an address. */
export function fogedsagPage(frame: OfficeFrame, shown: CaseShown, given: FogedsagGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const at = caseUrl(shown, 'klage', `/fogedsag/${given.slags}`)
  const { letter, hash, problem } = given
  return caseLayout(frame, shown, {
    title: TITLE[given.kind],
    page: 'klage',
    at,
    isError: problem !== null,
    body: html`<p><a href="${pathTo(caseUrl(shown, 'klage'), lang)}">${t(WORDS.back)}</a></p><h1>${t(TITLE[given.kind])}</h1>
${problem === null ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.mend)}</h2><p>${t(problem)}</p></div></div>`}
<form class="act-form" method="post" action="${pathTo(at, lang)}"><input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="${PREVIEW}" value="ja"><div class="form-group"><label class="form-label" for="hvad">${t(WORDS.what)}</label><textarea class="form-input" id="hvad" name="hvad" rows="4" maxlength="5000">
${given.what}</textarea></div><div class="form-group"><label class="form-label" for="frist">${t(WORDS.due)}</label><input class="form-input input-date" type="date" id="frist" name="frist" value="${given.due}"></div><div class="form-submit"><button class="button button-secondary" type="submit">${t(WORDS.show)}</button></div></form>
${letter === null ? nothing : letterView(t, shown, letter)}
${hash === null ? nothing : html`<form class="record" id="send" method="post" action="${pathTo(at, lang)}"><h2>${t(WORDS.send)}</h2><p>${t(WORDS.outside)}</p><input type="hidden" name="hvad" value="${given.what}"><input type="hidden" name="frist" value="${given.due}">${sendFields(frame, shown, hash)}<button class="button button-primary" type="submit">${t(WORDS.send)}</button></form>`}`,
  })
}
