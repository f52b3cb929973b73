import { heading, listed, paragraphs } from './block.ts'
import { composeChange } from './compose-change.ts'
import { decidedUnder } from './compose-result.ts'
import { viewsOfNeed } from './compose-views.ts'
import type { LetterBlock, ListItem, Paragraph } from './composed-letter.ts'
import { type AnsweredNeed, place } from './letter-case.ts'
import { helpInWords, sourceInWords } from './letter-words.ts'
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
  return [
    heading(2, `Begrundelse for svaret om ${activityOf(telling, need.is)}`, [need.at]),
    ...paragraphs(targetGroup(telling, one), [`${need.at}/personkreds`], id),
    ...(judged.trim() === '' ? [] : paragraphs(telling.tell(judged, `${at}/text`), [at], id)),
    ...listed('Vi har lagt vægt på disse oplysninger:', decisive(telling, one), [at], id),
    ...listed('Vi har ikke lagt afgørende vægt på disse oplysninger:', setAside(telling, one), [at], id),
    ...disagreements(telling, one),
    ...paragraphs(conclusion(telling, one), [answer.at], id),
    ...composeChange(telling, one),
    ...viewsOfNeed(telling, one, all),
  ]
}

function targetGroup(telling: Telling, { need }: AnsweredNeed): string {
  const { personkreds } = need.is
  if (personkreds === undefined) return ''
  const group = `${helpInWords(personkreds.provision, telling.day)} til ${activityOf(telling, need.is)}`
  const within = personkreds.answer === 'indenfor' ? 'er' : 'er ikke'
  return [
    `Du ${within} i målgruppen for ${group}.`,
    personkreds.basis === 'aktivitet' ? 'Det har vi vurderet for netop den aktivitet.' : '',
    personkreds.reason.trim() === '' ? '' : telling.tell(personkreds.reason, `${need.at}/personkreds/reason`),
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
function conclusion({ tell, day }: Telling, one: AnsweredNeed): string {
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
      return after('Vi vurderer, at det dækker dit behov.', because(answer.whyEnough, 'whyEnough'))
    case 'bevilget':
      return [
        after(
          `Vi vurderer, at du ikke har brug for mere ${helpInWords(decidedUnder(one), day)} til det.`,
          because(answer.whyNotMore, 'whyNotMore'),
        ),
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
