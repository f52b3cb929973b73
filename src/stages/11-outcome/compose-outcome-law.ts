import { uniqueBy } from '../../base/list.ts'
import { provisionOn } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import { heading, listed, paragraphs } from '../07-letter/compose/block.ts'
import type { LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { place, statementsOf } from '../07-letter/compose/letter-case.ts'
import { asSentence, provisionInWords, sourceInWords } from '../07-letter/compose/letter-words.ts'
import type { Telling } from '../07-letter/compose/telling.ts'
import type { Outcome } from './outcome.ts'

/** Where the facts stand that the decision rests on: each document that speaks of what was decided, with its day. */
export function composeOutcomeSources(telling: Telling, { parts }: Outcome): readonly LetterBlock[] {
  const needs = new Set(parts.flatMap((part) => part.needs))
  const used = [...statementsOf(telling.file).values()].flatMap(({ statement, source }) =>
    source !== undefined && statement.is.needs.some((need) => needs.has(need)) ? [source] : [],
  )
  const items = uniqueBy(used, ({ at }) => at).map(({ is, at }) => ({
    text: sourceInWords(telling.name(is.title), is),
    from: [at],
  }))
  return items.length === 0
    ? []
    : [heading(1, 'Det har vi læst'), ...listed('Afgørelsen bygger på disse oplysninger i sagen:', items)]
}

/** What was decided under, told as the law was on the day of the municipality's decision; and what binds the board. */
export function composeOutcomeLaw(telling: Telling, outcome: Outcome): readonly LetterBlock[] {
  const { file, day } = telling
  const decidedOn = file.decision?.on ?? day
  const needs = new Set(outcome.parts.flatMap((part) => part.needs))
  const theirs = place(file.answers, 'answers')
    .filter(({ is }) => needs.has(is.need))
    .flatMap(({ is, at }) => provisionsOf(is).map((ref) => ({ ref, at })))
  const ours = outcome.parts.flatMap(({ ruling }) =>
    ruling.kind === 'aendring' ? ruling.answers.flatMap(provisionsOf).map((ref) => ({ ref, at: '/outcomeDraft' })) : [],
  )
  return [
    heading(1, 'Reglerne'),
    ...uniqueBy([...theirs, ...ours], ({ ref }) => `${ref.act} ${ref.paragraph}`).flatMap(({ ref, at }) => {
      const found = provisionOn(ref.act, ref.paragraph, decidedOn)
      return found.kind === 'in-force'
        ? paragraphs(`${provisionInWords(ref)}: ${asSentence(found.provision.says.da)}`, [at])
        : paragraphs(`Kommunen har brugt ${provisionInWords(ref)}.`, [at])
    }),
    ...paragraphs(
      'Vi ser på, om kommunens afgørelse er lovlig (§ 69 i retssikkerhedsloven). Vi kan være enige i den, ændre den, ophæve den eller sende den tilbage til kommunen (§ 68).',
    ),
  ]
}

function provisionsOf({ answer }: NeedAnswer): readonly ProvisionRef[] {
  return 'provision' in answer && answer.provision !== undefined ? [answer.provision] : []
}
