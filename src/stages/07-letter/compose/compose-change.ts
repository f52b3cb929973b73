import { formatDanish } from '../../../base/date.ts'
import type { ChangeCause } from '../../06-decision/need-answer.ts'
import type { NonCooperation } from '../../06-decision/non-cooperation.ts'
import { paragraphs } from './block.ts'
import type { Paragraph } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { extentInWords, joinAnd } from './letter-words.ts'
import type { Persons } from '../address/reader.ts'
import { activityOf, type Telling } from './telling.ts'

const causes = ({ of }: Persons): Readonly<Record<ChangeCause, string>> => ({
  'borgerens-forhold': `Ændringen skyldes, at ${of.dine} forhold er blevet anderledes.`,
  lov: 'Ændringen skyldes, at loven er ændret.',
  praksis: 'Ændringen skyldes, at praksis er ændret.',
  serviceniveau: `Kommunens serviceniveau er ændret, og vi har derfor vurderet ${of.dit} behov konkret på ny.`,
  'tidligere-fejl': 'Ændringen skyldes, at den tidligere afgørelse ikke var rigtig.',
  'manglende-samarbejde': 'Ændringen skyldes, at støtten ikke har kunnet gives.',
})

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
        change.cause === undefined ? '' : causes(telling)[change.cause],
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
  return `Før havde ${telling.of.du}${span} hjælp til ${activityOf(telling, need.is)}${much}.${content}`
}

const ways = ({ of, by }: Persons): Readonly<Record<NonCooperation['attempts'][number]['how'], string>> => ({
  besoeg: `besøgt ${by.dig}`,
  telefon: `ringet til ${by.dig}`,
  brev: `skrevet til ${by.dig}`,
  udfoerer: `prøvet gennem dem, der giver ${of.dig} støtte`,
  netvaerk: `prøvet gennem ${of.dit} netværk`,
  'anden-partner': `prøvet gennem andre, der kender ${of.dig}`,
})

/** What was done before help ends because it could not be given: a procedure, not a reason. */
function nonCooperation(telling: Telling, need: AnsweredNeed['need']['is']['id']): readonly Paragraph[] {
  const { file, tell, of, by } = telling
  const how = ways(telling)
  const done = file.nonCooperation
  if (done === undefined) return []
  const at = '/nonCooperation'
  const attempts = done.attempts.map(({ on, how: way }) => `${how[way]} den ${formatDanish(on)}`)
  return paragraphs(
    [
      attempts.length === 0 ? '' : `Vi har ${joinAnd(attempts)}.`,
      done.causeFound === undefined
        ? ''
        : `Vi har undersøgt, hvorfor støtten ikke er blevet brugt: ${tell(done.causeFound, `${at}/causeFound`)}`,
      done.dueToImpairment === false ? `Vi vurderer, at det ikke skyldes ${of.din} funktionsnedsættelse.` : '',
      done.adapted === undefined ? '' : `Vi har tilpasset støtten: ${tell(done.adapted, `${at}/adapted`)}`,
      done.guided === undefined
        ? ''
        : `Den ${formatDanish(done.guided)} fortalte vi ${by.dig}, hvad det kan betyde for støtten.`,
      done.letter === undefined
        ? ''
        : `Den ${formatDanish(done.letter.sent)} skrev vi til ${by.dig} og bad om et svar senest den ${formatDanish(done.letter.due)}.`,
      done.concern === false ? `Der er ikke nogen, der har fortalt os, at de er bekymrede for ${of.dig}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    [at],
    need,
  )
}
