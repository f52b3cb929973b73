import type { PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { FEWEST_TO_SAY } from '../../../stages/13-learning/difference.ts'
import type { AskedSample } from '../../../stages/13-learning/self-check/draw-self-check.ts'
import { finishedOf, indicatorsOf } from '../../../stages/13-learning/self-check/self-check-figures.ts'
import type { SelfCheck } from '../../../stages/13-learning/self-check/self-check.ts'
import { percentWords } from '../../figures/figures-words.ts'
import type { Field, FieldError, Values } from '../../form/field.ts'
import { readForm } from '../../form/form-reader.ts'
import { errorSummary } from '../../form/error-summary.ts'
import { formView } from '../../form/form-view.ts'
import { type Html, html } from '../../html.ts'
import { layout } from '../../layout.ts'
import { pathTo } from '../../paths.ts'
import { numberInWords, sayIn } from '../../wording.ts'
import type { OfficeFrame } from '../case-frame.ts'
import { periodWords, provisionsWords, SELF_CHECK_WORDS } from './self-check-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  ...SELF_CHECK_WORDS,
  figures: w('Tal', 'Figures'),
  lead: w(
    'Ankestyrelsen ser kun de afgørelser, nogen klager over. Her læser I et udsnit af jeres egne med de samme øjne, koder hver enkelt, og ser, om noget flytter sig fra gang til gang.',
    'The board sees only the decisions someone complains of. Here you read some of your own with the same eyes, code each, and see whether anything moves from one time to the next.',
  ),
  samples: w('Stikprøver', 'Samples'),
  none: w('Der er ikke trukket en stikprøve endnu.', 'No sample has been drawn yet.'),
  name: w('Stikprøve', 'Sample'),
  period: w('Sendt', 'Sent'),
  provisions: w('Bestemmelser', 'Provisions'),
  done: w('Færdigkodet', 'Finished'),
  holds: w('Ville holde', 'Would hold'),
  of: w('af', 'of'),
  few: w('for få til at sige noget', 'too few to say'),
  scroll: w('Tabel, kan rulles', 'Table, can be scrolled'),
  start: w('Træk en ny stikprøve', 'Draw a new sample'),
  button: w('Træk stikprøven', 'Draw the sample'),
  notYours: w(
    'En leder eller jurist trækker stikprøverne. Du kan kode dem.',
    'A leader or lawyer draws the samples. You can code them.',
  ),
} as const

const FORM = 'stikproeve'
const MOST_WANTED = 500
const MOST_SEED = 4_294_967_295

function fieldsFor(provisions: readonly string[]): readonly Field[] {
  return [
    {
      kind: 'text',
      name: 'titel',
      label: w('Hvad stikprøven skal hedde', 'What the sample is to be called'),
      hint: w('For eksempel: Afslag, 2. halvår 2025', 'For example: Refusals, second half of 2025'),
      required: true,
    },
    { kind: 'day', name: 'fra', label: w('Afgørelser sendt fra', 'Decisions sent from'), required: true },
    { kind: 'day', name: 'til', label: w('til og med', 'up to and including'), required: true },
    ...(provisions.length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'bestemmelser',
            label: w('Bestemmelser', 'Provisions'),
            hint: w('Vælg ingen for at tage alle med.', 'Choose none to take them all.'),
            required: false,
            options: provisions.map((value) => ({ value, label: value })),
          },
        ]),
    {
      kind: 'number',
      name: 'antal',
      label: w('Hvor mange', 'How many'),
      hint: w(
        `Under ${FEWEST_TO_SAY} siger tallene ikke noget. 30 eller flere giver et brugbart billede.`,
        `Below ${FEWEST_TO_SAY} the figures say nothing. 30 or more give a usable picture.`,
      ),
      step: '1',
      required: true,
    },
    {
      kind: 'radios',
      name: 'regel',
      label: w('Hvordan de trækkes', 'How they are drawn'),
      required: true,
      options: [
        {
          value: 'tilfaeldigt',
          label: w('Tilfældigt', 'By chance'),
          hint: w('Alle har lige stor chance. Frøet bliver gemt.', 'All have the same chance. The seed is kept.'),
        },
        {
          value: 'baglaens',
          label: w('De seneste, baglæns fra den sidste dag', 'The latest, backwards from the last day'),
        },
      ],
    },
    {
      kind: 'number',
      name: 'dobbelt',
      label: w('Hvor mange af hundrede der kodes af to', 'How many of a hundred are coded by two'),
      hint: w(
        'De to ser ikke hinandens svar. Det viser, om I koder ens.',
        'The two don’t see each other’s answers. It shows whether you code alike.',
      ),
      step: '1',
      required: true,
    },
    {
      kind: 'text',
      name: 'froe',
      label: w('Frø', 'Seed'),
      hint: w('Et helt tal. Lad feltet stå tomt, så vælges et.', 'A whole number. Leave it empty, and one is chosen.'),
      required: false,
    },
  ]
}

export interface AskedWithSeed {
  readonly asked: AskedSample
  readonly seed: number | undefined
}

export function readAskedSample(values: Values, today: PlainDate): Result<AskedWithSeed, readonly FieldError[]> {
  const form = readForm(values)
  const title = form.line('titel')
  const [from, to] = [form.day('fra'), form.day('til')]
  if (to < from)
    form.refuse('til', w('Den sidste dag skal ligge efter den første.', 'The last day must be after the first.'))
  if (to > today) form.refuse('til', w('Dagen ligger i fremtiden.', 'The day is in the future.'))
  const provisions = form.many('bestemmelser')
  if (provisions.some((one) => one.length > 40))
    form.refuse('bestemmelser', w('Vælg fra listen.', 'Choose from the list.'))
  const wanted = form.wholeNumber('antal', { min: 1, max: MOST_WANTED })
  const percentTwice = form.wholeNumber('dobbelt', { min: 0, max: 100 })
  const rule = form.oneOf('regel', ['tilfaeldigt', 'baglaens'] as const)
  const given = form.optionalText('froe')
  const seed = given !== undefined && /^\d{1,10}$/.test(given) && Number(given) <= MOST_SEED ? Number(given) : undefined
  if (given !== undefined && seed === undefined)
    form.refuse('froe', w(`Skriv et helt tal fra 0 til ${MOST_SEED}.`, `Write a whole number from 0 to ${MOST_SEED}.`))
  return form.done(() => ({ asked: { title, from, to, provisions, wanted, rule, percentTwice }, seed }))
}

export interface SelfCheckListGiven {
  readonly checks: readonly { readonly id: string; readonly check: SelfCheck }[]
  /** The provisions the municipality has decided under. */
  readonly provisions: readonly string[]
  readonly mayDraw: boolean
  readonly values: Values
  readonly errors: readonly FieldError[]
  /** Names the wish, so that a form sent twice is one sample. */
  readonly wish: string
}

/** The samples there are, and a new one. */
export function selfCheckListPage(frame: OfficeFrame, given: SelfCheckListGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const usual: Values = { antal: ['30'], dobbelt: ['20'], regel: ['tilfaeldigt'] }
  return layout(frame, {
    title: `${given.errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${t(WORDS.title)}`,
    page: '/tal/egenkontrol',
    hasFigures: true,
    body: html`${errorSummary(lang, FORM, given.errors, fieldsFor(given.provisions))}<p><a href="${pathTo('/tal', lang)}">${t(WORDS.figures)}</a></p>
<h1>${t(WORDS.title)}</h1><p class="lead">${t(WORDS.lead)}</p>
<section aria-labelledby="stikproever"><h2 id="stikproever">${t(WORDS.samples)}</h2>${given.checks.length === 0 ? html`<p>${t(WORDS.none)}</p>` : samples(frame, given)}</section>
<section aria-labelledby="ny"><h2 id="ny">${t(WORDS.start)}</h2>${
      given.mayDraw
        ? formView({
            lang,
            id: FORM,
            action: pathTo('/tal/egenkontrol', lang),
            button: WORDS.button,
            fields: fieldsFor(given.provisions),
            values: given.errors.length > 0 ? given.values : usual,
            errors: given.errors,
            hidden: { _token: frame.who.token, _oensk: given.wish },
          })
        : html`<p>${t(WORDS.notYours)}</p>`
    }</section>`,
  })
}

function samples({ lang }: OfficeFrame, { checks }: SelfCheckListGiven): Html {
  const t = sayIn(lang)
  return html`<div class="figure-table-frame" tabindex="0" role="region" aria-label="${t(WORDS.scroll)}: ${t(WORDS.samples)}"><table class="figure-table"><caption class="sr-only">${t(WORDS.samples)}</caption><thead><tr><th scope="col">${t(WORDS.name)}</th>${[WORDS.period, WORDS.provisions].map((one) => html`<th scope="col" class="figure-words">${t(one)}</th>`)}${[WORDS.done, WORDS.holds].map((one) => html`<th scope="col">${t(one)}</th>`)}</tr></thead><tbody>${checks.map(
    ({ id, check }) => {
      const holds = indicatorsOf(check).find(({ name }) => name === 'holder')
      return html`<tr><th scope="row"><a href="${pathTo(`/tal/egenkontrol/${id}`, lang)}" lang="da">${check.sample.title}</a></th><td class="figure-words">${periodWords(check.sample, lang)}</td><td class="figure-words">${provisionsWords(check.sample, lang)}</td><td>${numberInWords(finishedOf(check).length, lang)} ${t(WORDS.of)} ${numberInWords(check.drawn.length, lang)}</td><td>${holds?.share === undefined ? t(WORDS.few) : html`${percentWords(holds.share.value, lang)} (${percentWords(holds.share.low, lang)} – ${percentWords(holds.share.high, lang)})`}</td></tr>`
    },
  )}</tbody></table></div>`
}
