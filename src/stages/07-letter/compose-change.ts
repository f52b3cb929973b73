import { formatDanish } from '../../base/date.ts'
import type { ChangeCause } from '../06-decision/need-answer.ts'
import type { NonCooperation } from '../06-decision/non-cooperation.ts'
import { paragraphs } from './block.ts'
import type { Paragraph } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { extentInWords, joinAnd } from './letter-words.ts'
import { activityOf, type Telling } from './telling.ts'

const CAUSE: Readonly<Record<ChangeCause, string>> = {
  'borgerens-forhold': 'Ændringen skyldes, at dine forhold er blevet anderledes.',
  lov: 'Ændringen skyldes, at loven er ændret.',
  praksis: 'Ændringen skyldes, at praksis er ændret.',
  serviceniveau: 'Kommunens serviceniveau er ændret, og vi har derfor vurderet dit behov konkret på ny.',
  'tidligere-fejl': 'Ændringen skyldes, at den tidligere afgørelse ikke var rigtig.',
  'manglende-samarbejde': 'Ændringen skyldes, at støtten ikke har kunnet gives.',
}

/** What the citizen had, what is different now, and why it leads to less. Only where help shrinks or ends. */
export function composeChange(telling: Telling, one: AnsweredNeed): readonly Paragraph[] {
  const { change } = one.answer.is
  if (change.kind !== 'nedsaettelse' && change.kind !== 'ophoer') return []
  const { id } = one.need.is
  const explained = change.explained ?? ''
  const at = `${one.answer.at}/change`
  return [
    ...paragraphs(before(telling, one), one.former === undefined ? [] : [one.former.at], id),
    ...paragraphs(
      [
        change.cause === undefined ? '' : CAUSE[change.cause],
        explained.trim() === ''
          ? ''
          : `Det, der er anderledes nu, er dette: ${telling.tell(explained, `${at}/explained`)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
      [at],
      id,
    ),
    ...(change.cause === 'manglende-samarbejde' ? nonCooperation(telling, id) : []),
  ]
}

function before(telling: Telling, { former, need }: AnsweredNeed): string {
  if (former === undefined) return ''
  const { what, extent, from, until } = former.is
  const span = [
    from === undefined ? '' : ` fra den ${formatDanish(from)}`,
    until === undefined ? '' : ` til den ${formatDanish(until)}`,
  ].join('')
  const much = extent === undefined ? '' : `, ${extentInWords(extent)}`
  const content = what.trim() === '' ? '' : ` Hjælpen var: ${telling.tell(what, `${former.at}/what`)}`
  return `Før havde du${span} hjælp til ${activityOf(telling, need.is)}${much}.${content}`
}

const HOW = {
  besoeg: 'besøgt dig',
  telefon: 'ringet til dig',
  brev: 'skrevet til dig',
  udfoerer: 'prøvet gennem dem, der giver dig støtte',
  netvaerk: 'prøvet gennem dit netværk',
  'anden-partner': 'prøvet gennem andre, der kender dig',
} as const satisfies Readonly<Record<NonCooperation['attempts'][number]['how'], string>>

/** What was done before help ends because it could not be given: a procedure, not a reason. */
function nonCooperation({ file, tell }: Telling, need: AnsweredNeed['need']['is']['id']): readonly Paragraph[] {
  const done = file.nonCooperation
  if (done === undefined) return []
  const at = '/nonCooperation'
  const attempts = done.attempts.map(({ on, how }) => `${HOW[how]} den ${formatDanish(on)}`)
  return paragraphs(
    [
      attempts.length === 0 ? '' : `Vi har ${joinAnd(attempts)}.`,
      done.causeFound === undefined
        ? ''
        : `Vi har undersøgt, hvorfor støtten ikke er blevet brugt: ${tell(done.causeFound, `${at}/causeFound`)}`,
      done.dueToImpairment === false ? 'Vi vurderer, at det ikke skyldes din funktionsnedsættelse.' : '',
      done.adapted === undefined ? '' : `Vi har tilpasset støtten: ${tell(done.adapted, `${at}/adapted`)}`,
      done.guided === undefined
        ? ''
        : `Den ${formatDanish(done.guided)} fortalte vi dig, hvad det kan betyde for støtten.`,
      done.letter === undefined
        ? ''
        : `Den ${formatDanish(done.letter.sent)} skrev vi til dig og bad om et svar senest den ${formatDanish(done.letter.due)}.`,
      done.concern === false ? 'Der er ikke nogen, der har fortalt os, at de er bekymrede for dig.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    [at],
    need,
  )
}
