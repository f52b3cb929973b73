import { upperFirst } from '../../../base/first-letter.ts'
import type { PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { MANGLER } from '../../../law/mangel.ts'
import { CATEGORIES, CODED_FLAWS } from '../../../stages/13-learning/study/coded-case.ts'
import { readingProblems } from '../../../stages/13-learning/self-check/self-check-act.ts'
import {
  countedReading,
  type Reading,
  type SampledDecision,
  sampledState,
  type SelfCheck,
} from '../../../stages/13-learning/self-check/self-check.ts'
import { CATEGORY } from '../../appeal-labels.ts'
import { codebookFold } from '../../study/codebook-view.ts'
import type { Field, FieldError, Values } from '../../form/field.ts'
import { readForm } from '../../form/form-reader.ts'
import { errorSummary } from '../../form/error-summary.ts'
import { formView } from '../../form/form-view.ts'
import { type Html, html, nothing } from '../../html.ts'
import { layout } from '../../layout.ts'
import { type Page, pathTo } from '../../paths.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import type { OfficeFrame } from '../case-frame.ts'
import { readingWords, SAMPLED_STATE } from './self-check-words.ts'
import { answersWords, readAnswers, surveyField, valuesOfAnswers } from './survey-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  decision: w('Afgørelse', 'Decision'),
  of: w('af', 'of'),
  sent: w('Sendt', 'Sent'),
  letter: w('Brevet, som det blev sendt', 'The letter as it was sent'),
  theCase: w('Åbn sagen', 'Open the case'),
  logged: w(
    'Opslaget er skrevet i loggen med formålet egenkontrol.',
    'The look is written in the log, with self-control as its purpose.',
  ),
  code: w('Kod afgørelsen', 'Code the decision'),
  lead: w(
    'Læs brevet, som Ankestyrelsen ville. Se i sagen, hvis du er i tvivl om, hvad den byggede på.',
    'Read the letter as the board would. Look in the case where you doubt what it was built on.',
  ),
  blind: w(
    'Afgørelsen kodes af to. Du ser ikke den andens svar, og den anden ser ikke dit.',
    'The decision is coded by two. You don’t see the other’s answer, and the other does not see yours.',
  ),
  again: w(
    'Du har kodet den. Du kan ændre det, indtil den anden har svaret.',
    'You have coded it. You can change it until the other has answered.',
  ),
  againAlone: w('Du har kodet den. Du kan ændre det.', 'You have coded it. You can change it.'),
  save: w('Gem kodningen', 'Save the coding'),
  settle: w('Afgør uenigheden', 'Settle the disagreement'),
  settleLead: w(
    'To har kodet forskelligt. Begge svar bliver stående; det, du skriver her, er det, der tæller.',
    'Two coded differently. Both answers stay; what you write here is what counts.',
  ),
  settleSave: w('Gem afgørelsen', 'Save what is settled'),
  found: w('Hvad der blev fundet', 'What was found'),
  settledAs: w('Afgjort', 'Settled'),
  waits: w('En leder eller jurist afgør uenigheden.', 'A leader or lawyer settles the disagreement.'),
} as const

const HOLDS: Field = {
  kind: 'radios',
  name: 'holder',
  label: w('Ville afgørelsen holde, hvis nogen klagede?', 'Would the decision hold, if someone complained?'),
  required: true,
  options: [
    { value: 'ja', label: w('Ja', 'Yes') },
    { value: 'nej', label: w('Nej', 'No') },
  ],
}
const FLAWS: Field = {
  kind: 'checks',
  name: 'mangler',
  label: w('Mangler, du fandt', 'Flaws you found'),
  hint: w(
    'Også dem, der ikke ville afgøre noget. Ingen, hvis der ingen er.',
    'Also those that would decide nothing. None where there is none.',
  ),
  required: false,
  options: CODED_FLAWS.map((value) => ({
    value,
    label: w(upperFirst(MANGLER[value].label.da), upperFirst(MANGLER[value].label.en)),
  })),
}
const WHICH: Field = {
  kind: 'radios',
  name: 'kategori',
  label: w('Hvad ville afgøre det?', 'What would decide it?'),
  hint: w('Kun når den ikke ville holde.', 'Only where it would not hold.'),
  required: false,
  options: CATEGORIES.map((value) => ({ value, label: CATEGORY[value] })),
}
const REASON: Field = {
  kind: 'area',
  name: 'begrundelse',
  label: w('Hvorfor', 'Why'),
  hint: w('Skriv ingen navne.', 'Write no names.'),
  required: true,
  rows: 3,
}

/** `sent`: the day of the decision, by which the indicators are asked. */
export function readReading(values: Values, sent: PlainDate): Result<Reading, readonly FieldError[]> {
  const form = readForm(values)
  const holds = form.oneOf('holder', ['ja', 'nej'] as const) === 'ja'
  const flaws = form.someOf('mangler', CODED_FLAWS)
  const category = form.optionalOneOf('kategori', CATEGORIES)
  const answers = readAnswers(form, sent)
  const reading: Reading = { holds, flaws, ...(category === undefined ? {} : { category }), ...answers }
  if ((values['holder']?.length ?? 0) > 0)
    for (const { field, words } of readingProblems(reading)) form.refuse(field, words)
  return form.done(() => reading)
}

export function readSettling(
  values: Values,
  sent: PlainDate,
): Result<{ reading: Reading; reason: string }, readonly FieldError[]> {
  const form = readForm(values)
  const reason = form.text('begrundelse')
  const [read, reasoned] = [readReading(values, sent), form.done(() => reason)]
  if (!read.ok || !reasoned.ok)
    return { ok: false, error: [...(read.ok ? [] : read.error), ...(reasoned.ok ? [] : reasoned.error)] }
  return { ok: true, value: { reading: read.value, reason } }
}

export interface SampledShown {
  readonly id: string
  readonly check: SelfCheck
  readonly one: SampledDecision
  /** The letter in words; or why there is none. */
  readonly letter: string | Words
  readonly user: string
  readonly nameOfUser: (user: string) => string
  /** Why whoever looks can't code it; null where they can. */
  readonly whyNot: Words | null
  readonly maySettle: boolean
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly today: PlainDate
}

/** One drawn decision with its letter, to be coded, or settled between two. */
export function sampledPage(frame: OfficeFrame, shown: SampledShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { id, check, one, letter, errors } = shown
  const sample: Page = `/tal/egenkontrol/${id}`
  const title = `${t(WORDS.decision)} ${one.nr} ${t(WORDS.of)} ${check.drawn.length}`
  return layout(frame, {
    title: `${errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${title}`,
    page: `${sample}/${one.nr}`,
    body: html`${errorSummary(lang, 'kodning', errors, [...fieldsOf(one), REASON])}<p><a href="${pathTo(sample, lang)}" lang="da">${check.sample.title}</a></p>
<h1>${title}</h1>
<p>${t(SAMPLED_STATE[sampledState(one)])} · ${t(WORDS.sent)} ${dayInWords(one.decision.decidedOn, lang)}${one.decision.provision === undefined ? nothing : html` · ${one.decision.provision}`}</p>
<p>${t(WORDS.logged)} <a href="${pathTo(`/sager/${one.decision.caseId}`, lang)}">${t(WORDS.theCase)}</a></p>
<h2>${t(WORDS.letter)}</h2>${typeof letter === 'string' ? letterText(letter) : html`<p>${t(letter)}</p>`}
${below(frame, shown)}`,
  })
}

/** As it stood, paragraph by paragraph. */
function letterText(text: string): Html {
  return html`<article class="letter-paper" lang="da">${text
    .trim()
    .split(/\n{2,}/)
    .map(
      (part) => html`<p>${part.split('\n').map((line, i) => html`${i === 0 ? nothing : html`<br>`}${line}`)}</p>`,
    )}</article>`
}

function below(frame: OfficeFrame, shown: SampledShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { one, whyNot, maySettle, user } = shown
  const state = sampledState(one)
  if (state === 'faerdig' && (whyNot !== null || one.settled !== undefined)) return findings(frame, shown)
  if (state === 'uenige') {
    if (!maySettle) return html`<p>${t(WORDS.waits)}</p>`
    return html`<h2>${t(WORDS.settle)}</h2><p>${t(WORDS.settleLead)}</p>${readings(frame, shown)}${form(frame, shown, '/afgoer', WORDS.settleSave, [...fieldsOf(one), REASON])}`
  }
  if (whyNot !== null) return html`<h2>${t(WORDS.code)}</h2><p>${t(whyNot)}</p>`
  const mine = one.readings.some(({ by }) => by === user)
  return html`<h2>${t(WORDS.code)}</h2><p>${t(WORDS.lead)}</p>${one.isTwice ? html`<p>${t(WORDS.blind)}</p>` : nothing}${mine ? html`<p>${t(one.isTwice ? WORDS.again : WORDS.againAlone)}</p>` : nothing}${codebookFold(lang, shown.today)}${form(frame, shown, '', WORDS.save, fieldsOf(one))}`
}

const fieldsOf = ({ decision }: SampledDecision): readonly Field[] => [
  HOLDS,
  FLAWS,
  WHICH,
  surveyField(decision.decidedOn),
]

function form(frame: OfficeFrame, shown: SampledShown, rest: string, button: Words, fields: readonly Field[]): Html {
  const { lang } = frame
  const { id, one, values, errors } = shown
  return formView({
    lang,
    id: 'kodning',
    action: pathTo(`/tal/egenkontrol/${id}/${one.nr}${rest}` as Page, lang),
    button,
    fields,
    values,
    errors,
    hidden: { _token: frame.who.token },
  })
}

/** What the form is filled with: what whoever looks has answered before. */
export function valuesOfReading(reading: Reading): Values {
  const { holds, flaws, category } = reading
  return {
    ...valuesOfAnswers(reading),
    holder: [holds ? 'ja' : 'nej'],
    mangler: flaws,
    ...(category === undefined ? {} : { kategori: [category] }),
  }
}

function readings({ lang }: OfficeFrame, { one: { readings: all }, nameOfUser }: SampledShown): Html {
  return html`<ul class="bordered-list">${all.map(({ by, reading }) => html`<li><strong>${nameOfUser(by)}</strong>: ${readingWords(reading, lang)}${answersWords(reading, lang)}</li>`)}</ul>`
}

function findings(frame: OfficeFrame, shown: SampledShown): Html {
  const { one, nameOfUser } = shown
  const { lang } = frame
  const t = sayIn(lang)
  const counted = countedReading(one)
  return html`<h2>${t(WORDS.found)}</h2>${readings(frame, shown)}${one.settled === undefined || counted === undefined ? nothing : html`<p><strong>${t(WORDS.settledAs)} (${nameOfUser(one.settled.by)})</strong>: ${readingWords(counted, lang)}${answersWords(counted, lang)} ${lang === 'da' ? 'Begrundelse' : 'Reason'}: <span lang="da">${one.settled.reason}</span></p>`}`
}
