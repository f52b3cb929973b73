import {
  ACCESS_VERDICTS,
  type AccessReview,
  REVIEWED_DAYS,
  REVIEWED_ONE_IN,
  type SampledAccess,
} from '../../app/access.ts'
import { oneOf } from '../../base/list.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { ROLE } from '../case-labels.ts'
import type { FieldError, Values } from '../form/field.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { type Say, sayIn } from '../wording.ts'
import { purposeInWords, shownInWords, VERDICT } from './words/access-words.ts'
import type { OfficeFrame } from './case-frame.ts'
import { momentInWords } from './words/moment-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Opslag til gennemsyn', 'Looks to read through'),
  lead: w(
    `Her er opslag fra de seneste ${REVIEWED_DAYS} dage: alle fra nogen uden for teamet, og ét af ${REVIEWED_ONE_IN} blandt resten, trukket tilfældigt. Se efter, om der var grund til at se i sagen.`,
    `These are looks from the last ${REVIEWED_DAYS} days: all by someone outside the team, and one in ${REVIEWED_ONE_IN} of the rest, drawn by chance. See whether there was reason to look.`,
  ),
  none: w('Der er ingen opslag at gennemse.', 'There are no looks to read through.'),
  when: w('Hvornår', 'When'),
  who: w('Hvem', 'Who'),
  what: w('Hvad', 'What'),
  why: w('Formål', 'Purpose'),
  found: w('Gennemsyn', 'Reading'),
  open: w('åbent', 'open'),
  note: w('Bemærkning', 'Note'),
  save: w('Gem', 'Save'),
  theCase: w('Sagen', 'The case'),
  choose: w('Vælg, hvad du er kommet frem til.', 'Choose what you have found.'),
  say: w(
    'Skriv, hvad der ikke er i orden, og hvad I gør ved det.',
    'Write what is not in order, and what you do about it.',
  ),
} as const

const LONGEST_NOTE = 2_000

export function readAccessReview(values: Values): Result<Omit<AccessReview, 'by'>, FieldError> {
  const verdict = oneOf(ACCESS_VERDICTS, values['vurdering']?.[0] ?? '')
  const note = (values['bemaerkning']?.[0] ?? '').trim().slice(0, LONGEST_NOTE)
  if (verdict === undefined) return err({ field: 'vurdering', words: WORDS.choose })
  if (verdict === 'ikke-i-orden' && note === '') return err({ field: 'bemaerkning', words: WORDS.say })
  return ok({ verdict, note })
}

export interface AccessPageGiven {
  readonly sample: readonly SampledAccess[]
  readonly titleOf: (access: SampledAccess) => string
  readonly nameOfUser: (user: string) => string
  readonly error: { readonly id: string; readonly words: Words } | null
}

/** For a leader: looks drawn by chance, each to be found in order or not. */
export function accessPage(frame: OfficeFrame, given: AccessPageGiven): string {
  const { sample, error } = given
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/opslag',
    body: html`<h1>${t(WORDS.title)}</h1><p class="lead">${t(WORDS.lead)}</p>
${error === null ? nothing : html`<div class="alert alert-error" role="alert"><div class="alert-body"><p class="alert-text"><a href="#opslag-${error.id}">${t(error.words)}</a></p></div></div>`}
${sample.length === 0 ? html`<p class="empty">${t(WORDS.none)}</p>` : html`<ul class="access-list">${sample.map((one) => oneAccess(t, frame, one, given))}</ul>`}`,
  })
}

function oneAccess(
  t: Say,
  { lang, who }: OfficeFrame,
  one: SampledAccess,
  { titleOf, nameOfUser, error: told }: AccessPageGiven,
): Html {
  const error = told?.id === one.id ? told.words : null
  const { id, at, user, role, what, purpose, caseId, review } = one
  const heading = `opslag-${id}`
  return html`<li class="access-one" id="${heading}"><dl class="access-told">
<div><dt>${t(WORDS.when)}</dt><dd>${momentInWords(at, lang)}</dd></div>
<div><dt>${t(WORDS.who)}</dt><dd>${nameOfUser(user)} (${t(ROLE[role])})</dd></div>
<div><dt>${t(WORDS.what)}</dt><dd>${shownInWords(t, what)}${caseId === null ? nothing : html`, <a href="${pathTo(`/sager/${caseId}/journal`, lang)}" lang="da">${titleOf(one)}</a>`}</dd></div>
<div><dt>${t(WORDS.why)}</dt><dd>${purposeInWords(t, purpose)}</dd></div>
<div><dt>${t(WORDS.found)}</dt><dd>${review === null ? html`<strong>${t(WORDS.open)}</strong>` : html`<strong>${t(VERDICT[review.verdict])}</strong> (${nameOfUser(review.by)})${review.note === '' ? nothing : html`: <span lang="da">${review.note}</span>`}`}</dd></div></dl>
<form method="post" action="${pathTo('/opslag', lang)}" class="access-form"><input type="hidden" name="_token" value="${who.token}"><input type="hidden" name="opslag" value="${id}">
<fieldset${error === null ? nothing : html` aria-describedby="fejl-${id}"`}><legend class="sr-only">${t(WORDS.found)}: ${nameOfUser(user)}, ${momentInWords(at, lang)}</legend>${error === null ? nothing : html`<p class="form-error-message" id="fejl-${id}">${t(error)}</p>`}${ACCESS_VERDICTS.map((verdict) => html`<div class="form-group-radio"><input class="form-radio" type="radio" name="vurdering" id="${verdict}-${id}" value="${verdict}"><label class="form-label" for="${verdict}-${id}">${t(VERDICT[verdict])}</label></div>`)}
<label class="form-label" for="bem-${id}">${t(WORDS.note)}</label><input class="form-input" type="text" id="bem-${id}" lang="da" name="bemaerkning" maxlength="${LONGEST_NOTE}"></fieldset>
<button class="button button-secondary" type="submit">${t(WORDS.save)}</button></form></li>`
}
