import { lowerFirst, upperFirst } from '../../../base/first-letter.ts'
import { heading, listed, paragraphs } from './block.ts'
import { composeChange } from './compose-change.ts'
import { decidedUnder, refusedBeside } from './decided.ts'
import { viewsOfNeed } from './compose-views.ts'
import type { LetterBlock, ListItem, Paragraph } from './composed-letter.ts'
import { type AnsweredNeed, place, type Pointer } from './letter-case.ts'
import { helpInWords } from '../help-word.ts'
import { joinAnd, sourceInWords } from './letter-words.ts'
import { activityOf, type Telling, tellStatement, traceOf } from './telling.ts'

/** Why, need by need: what counted, from whom and when; what did not; and what we say to the citizen's views. */
export function composeGrounds(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const summary = telling.file.decision?.summary ?? ''
  return [
    heading(1, 'Begrundelse', ['/decision']),
    ...(summary.trim() === '' ? [] : paragraphs(telling.tell(summary, '/decision/summary'), ['/decision/summary'])),
    ...needs.flatMap((one) => groundsOfNeed(telling, one, needs)),
  ]
}

function groundsOfNeed(telling: Telling, one: AnsweredNeed, all: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const { need, assessment, answer } = one
  const { id } = need.is
  const at = assessment?.at ?? need.at
  const judged = assessment?.is.text ?? ''
  const counted = decisive(telling, one)
  const aside = setAside(telling, one)
  const change = composeChange(telling, one)
  const said = [
    judged === '' ? '' : telling.name(judged),
    ...[...counted, ...aside, ...change].map(({ text }) => text),
  ].join(' ')
  const rest = [
    ...listed('Vi har ikke lagt afgørende vægt på disse oplysninger:', aside, [at], id),
    ...disagreements(telling, one),
    ...paragraphs(withoutSaid(conclusion(telling, one), said), [answer.at], id),
    ...change,
    ...viewsOfNeed(telling, one, all),
  ]
  const why = judged.trim() === '' ? [] : paragraphs(telling.tell(judged, `${at}/text`), [at], id)
  const head = heading(2, `Begrundelse for svaret om ${activityOf(telling, need.is)}`, [need.at])
  // Who gets what they asked for is told why in short (FVL § 22); the whole way there is in the annex.
  if (rest.length === 0 && why.length > 0) return [head, ...why, ...paragraphs(...restsOn(telling, one), id)]
  return [
    head,
    ...paragraphs(withoutSaid(targetGroup(telling, one, why.length > 0), said), [`${need.at}/personkreds`], id),
    ...why,
    ...listed('Vi har lagt vægt på disse oplysninger:', counted, [at], id),
    ...rest,
  ]
}

/** A sentence that stands word for word elsewhere in the grounds of the need is not said twice. */
function withoutSaid(text: string, said: string): string {
  const known = said.toLowerCase()
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !known.includes(sentence.toLowerCase()))
    .join(' ')
}

/** The sources of what was decisive, each once. */
function restsOn({ said, name }: Telling, { assessment }: AnsweredNeed): [text: string, from: readonly Pointer[]] {
  const found = (assessment?.is.decisive ?? []).flatMap((id) => said.get(id) ?? [])
  const sources = [
    ...new Set(
      found.flatMap(({ source }) =>
        source === undefined ? [] : [sourceInWords(lowerFirst(name(source.is.title)), source.is)],
      ),
    ),
  ]
  return [sources.length === 0 ? '' : `Det bygger på ${joinAnd(sources)}.`, found.flatMap(traceOf)]
}

/** Within or outside for this activity. Why one is within is said by the assessment, where there is one. */
function targetGroup(telling: Telling, { need }: AnsweredNeed, isAssessed: boolean): string {
  const { personkreds } = need.is
  if (personkreds === undefined) return ''
  const group = `${helpInWords(personkreds.provision, telling.day)} til ${activityOf(telling, need.is)}`
  const isWithin = personkreds.answer === 'indenfor'
  return [
    `${upperFirst(telling.of.du)} ${isWithin ? 'er' : 'er ikke'} i målgruppen for ${group}.`,
    personkreds.basis === 'aktivitet' ? 'Det har vi vurderet for netop den aktivitet.' : '',
    personkreds.reason.trim() === '' || (isWithin && isAssessed)
      ? ''
      : telling.tell(personkreds.reason, `${need.at}/personkreds/reason`),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function decisive(telling: Telling, { assessment }: AnsweredNeed): readonly ListItem[] {
  return (assessment?.is.decisive ?? []).flatMap((name) => {
    const found = telling.said.get(name)
    return found === undefined ? [] : [{ text: tellStatement(telling, found), from: traceOf(found) }]
  })
}

function setAside(telling: Telling, { assessment }: AnsweredNeed): readonly ListItem[] {
  return (assessment?.is.setAside ?? []).flatMap(({ statement, why }, i) => {
    const found = telling.said.get(statement)
    if (found === undefined) return []
    const at = `${assessment?.at ?? ''}/setAside/${i}`
    const because = why.trim() === '' ? '' : ` Vores begrundelse: ${telling.tell(why, `${at}/why`)}`
    return [{ text: `${tellStatement(telling, found)}${because}`, from: [...traceOf(found), at] }]
  })
}

/** What follows from it: the answer's own reason. */
export function conclusion({ tell, day, of }: Telling, one: AnsweredNeed): string {
  const { is, at } = one.answer
  const { answer } = is
  const because = (text: string | undefined, field: string): string =>
    text === undefined || text.trim() === '' ? '' : tell(text, `${at}/answer/${field}`)
  const after = (lead: string, reason: string): string => (reason === '' ? '' : `${lead} ${reason}`)
  switch (answer.kind) {
    case 'afslag':
      return because(answer.reason, 'reason')
    case 'ikke-et-behov':
      return because(answer.why, 'why')
    case 'daekket-paa-anden-vis':
      return after(`Vi vurderer, at det dækker ${of.dit} behov.`, because(answer.whyEnough, 'whyEnough'))
    case 'bevilget':
      return [
        refusedBeside(one) === undefined
          ? after(
              `Vi vurderer, at ${of.du} ikke har brug for mere ${helpInWords(decidedUnder(one), day)} til det.`,
              because(answer.whyNotMore, 'whyNotMore'),
            )
          : because(answer.whyNotMore, 'whyNotMore'),
        after('Hjælpen gives i en gruppe.', because(answer.groupJudgement, 'groupJudgement')),
      ]
        .filter((part) => part !== '')
        .join(' ')
  }
}

const SETTLED = {
  enighed: 'Det er vi blevet enige om.',
  begrundelse: 'Vi vurderer det sådan:',
  'ny-oplysning': 'Derfor har vi fået flere oplysninger.',
} as const

function disagreements(telling: Telling, { need }: AnsweredNeed): readonly Paragraph[] {
  return place(telling.file.disagreements, 'disagreements').flatMap(({ is, at }) => {
    if (is.need !== need.is.id || is.settled === undefined) return []
    const { settled } = is
    const source =
      settled.kind === 'ny-oplysning' ? telling.file.sources.find(({ id }) => id === settled.source) : undefined
    const parts = [
      `Vi har set forskelligt på dette: ${telling.tell(is.about, `${at}/about`)}`,
      SETTLED[settled.kind],
      source === undefined ? '' : `Det er ${sourceInWords(telling.name(source.title), source)}.`,
      settled.why.trim() === '' ? '' : telling.tell(settled.why, `${at}/settled/why`),
    ]
    return paragraphs(parts.filter((part) => part !== '').join(' '), [at], need.is.id)
  })
}
