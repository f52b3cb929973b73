import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Consideration } from '../../04-assessment/assessment.ts'
import { facts, heading, listed } from './block.ts'
import type { Annex, LetterBlock, ListItem } from './composed-letter.ts'
import { type AnsweredNeed, place, type SaidOfNeed } from './letter-case.ts'
import { asQuote, asSentence, extentInWords, joinAnd, sourceInWords } from './letter-words.ts'
import { questionsOf, talksOf } from './compose-talks.ts'
import { activityOf, type Telling, tellStatement, traceOf } from './telling.ts'

/** All intermediate steps: need ← what was said ← sources, what was decisive and what was set aside. */
export function stepsAnnex(telling: Telling, needs: readonly AnsweredNeed[], title: string, number: string): Annex {
  return {
    title,
    blocks: [
      ...needs.flatMap((one, i) => stepsOfNeed(telling, one, `${number}.${i + 1}`)),
      ...general(telling, `${number}.${needs.length + 1}`),
    ],
  }
}

function stepsOfNeed(telling: Telling, one: AnsweredNeed, number: string): readonly LetterBlock[] {
  const { need, assessment, said } = one
  const { of, by } = telling
  const at = assessment?.at ?? need.at
  const enough = assessment?.is.enough
  return [
    heading(2, `${number} – ${activityOf(telling, need.is)}`, [need.at]),
    ...facts(
      [
        { label: 'Behovet kommer fra', text: originOf(telling, one), from: [need.at] },
        {
          label: isOnBehalf(telling, one) ? 'Ordene i ansøgningen' : `${upperFirst(by.dine)} ord`,
          text: need.is.words === undefined ? '' : asQuote(need.is.words),
          from: [need.at],
        },
        { label: `${upperFirst(by.du)} søgte om`, text: askedOf(one), from: [need.at] },
        { label: `${upperFirst(of.dit)} mål`, text: aim(telling, need.is.goal, `${need.at}/goal`), from: [need.at] },
        { label: `${upperFirst(by.dit)} ønske`, text: aim(telling, need.is.wish, `${need.at}/wish`), from: [need.at] },
      ],
      [need.at],
    ),
    ...listed(
      'Det er oplyst om behovet:',
      said.map((each) => step(telling, one, each)),
      [need.at],
    ),
    ...facts(
      [
        { label: `Er ${of.du} i målgruppen`, text: groupOf(telling, one), from: [`${need.at}/personkreds`] },
        { label: 'Det bygger på', text: basisOf(telling, one), from: [`${need.at}/personkreds`] },
        {
          label: 'Vi så på',
          text: joinAnd((assessment?.is.considerations ?? []).map((each) => considered(telling)[each])),
          from: [at],
        },
        {
          label: 'Er der oplyst nok til at afgøre det',
          text:
            enough === undefined
              ? ''
              : `${enough.answer === 'ja' ? 'Ja.' : 'Nej.'} ${enough.why === '' ? '' : telling.tell(enough.why, `${at}/enough/why`)}`.trim(),
          from: [at],
        },
      ],
      [at],
    ),
    ...listed('Vi spurgte:', questionsOf(telling, one), [need.at]),
  ]
}

/** In one's own words it stands as it was said. */
function aim({ tell }: Telling, text: string | undefined, at: string): string {
  if (text === undefined || text.trim() === '') return ''
  return /(?<!\p{L})(?:jeg|mig|min|mit|mine)(?!\p{L})/iu.test(text) ? asQuote(asSentence(text)) : tell(text, at)
}

const POINTS = {
  'taler-for': 'Taler for.',
  'taler-imod': 'Taler imod.',
  neutral: 'Taler hverken for eller imod.',
} as const

function step(telling: Telling, { assessment }: AnsweredNeed, said: SaidOfNeed): ListItem {
  const { is } = said.statement
  const weight = assessment?.is.decisive.includes(is.id)
    ? ' Det har vi lagt vægt på.'
    : assessment?.is.setAside.some(({ statement }) => statement === is.id)
      ? ' Det har vi ikke lagt afgørende vægt på.'
      : ' Det indgår i det samlede billede.'
  return { text: `${tellStatement(telling, said)} ${POINTS[is.points]}${weight}`, from: traceOf(said) }
}

function originOf({ file, name, of, by }: Telling, { need }: AnsweredNeed): string {
  const { origin } = need.is
  switch (origin.kind) {
    case 'ansoegning': {
      const application = file.applications.find(({ id }) => id === origin.application)
      return application === undefined
        ? `${by.din} ansøgning`
        : `${by.din} ansøgning af ${formatDanish(application.received)}`
    }
    case 'oplysning': {
      const source = file.sources.find(({ id }) => id === origin.source)
      return source === undefined ? 'en oplysning i sagen' : sourceInWords(upperFirst(name(source.title)), source)
    }
    case 'hidtidig-hjaelp':
      return `den hjælp, ${of.du} har haft`
    case 'kommunen':
      return 'kommunen, der blev opmærksom på det'
  }
}

function isOnBehalf({ file }: Telling, { need }: AnsweredNeed): boolean {
  const { origin } = need.is
  return (
    origin.kind === 'ansoegning' &&
    file.applications.find(({ id }) => id === origin.application)?.form === 'paa-borgerens-vegne'
  )
}

function askedOf({ need }: AnsweredNeed): string {
  const { asked } = need.is
  if (asked === undefined) return ''
  return [asked.what ?? '', asked.extent === undefined ? '' : extentInWords(asked.extent)]
    .filter((part) => part !== '')
    .join(', ')
}

function groupOf({ tell }: Telling, { need }: AnsweredNeed): string {
  const { personkreds } = need.is
  if (personkreds === undefined) return ''
  const reason = personkreds.reason.trim() === '' ? '' : tell(personkreds.reason, `${need.at}/personkreds/reason`)
  return `${personkreds.answer === 'indenfor' ? 'Ja.' : 'Nej.'} ${reason}`.trim()
}

function basisOf({ said, name }: Telling, { need }: AnsweredNeed): string {
  const sources = (need.is.personkreds?.statements ?? []).flatMap((id) => said.get(id)?.source ?? [])
  return joinAnd([...new Set(sources.map(({ is }) => sourceInWords(upperFirst(name(is.title)), is)))])
}

/** What was said of the citizen in general, how the case was talked over, and every source. */
function general(telling: Telling, number: string): readonly LetterBlock[] {
  const { file, of, by } = telling
  const ofNoNeed = [...telling.said.values()].filter(({ statement }) => statement.is.needs.length === 0)
  const talks = talksOf(telling)
  return [
    heading(2, `${number} – sagen som helhed`),
    ...listed(
      `Det søgte ${by.du} om:`,
      place(file.applications, 'applications').map(({ is, at }) => ({
        text: `Den ${formatDanish(is.received)}: ${asQuote(asSentence(is.words))}`,
        from: [at],
      })),
    ),
    ...listed(
      `Det er oplyst om ${of.dig} i almindelighed:`,
      ofNoNeed.map((said) => ({ text: tellStatement(telling, said), from: traceOf(said) })),
    ),
    ...listed('Sådan er sagen drøftet:', talks),
    ...listed(
      'Alle kilder i sagen:',
      place(file.sources, 'sources').map(({ is, at }) => ({
        text: `${sourceInWords(upperFirst(telling.name(is.title)), is)}.`,
        from: [at],
      })),
    ),
  ]
}

const considered = ({ of }: Telling): Readonly<Record<Consideration, string>> => ({
  funktionsevne: `hvordan ${of.du} fungerer`,
  'konsekvens-i-aktiviteten': 'hvad det betyder for netop denne aktivitet',
  ressourcer: `hvad ${of.du} selv kan`,
  'praktiske-opgaver': 'praktiske opgaver',
  serviceniveau: 'kommunens serviceniveau',
  oekonomi: 'økonomi',
  'mindst-indgribende': 'hvad der griber mindst ind',
  'manglende-samarbejde': 'hvordan hjælpen er blevet brugt',
  'paaroerende-kan-hjaelpe': `hvad ${of.dine} pårørende hjælper med`,
  forebyggelse: 'forebyggelse',
  'anden-bestemmelse': 'om en anden regel passer bedre',
  behandling: 'behandling',
})
