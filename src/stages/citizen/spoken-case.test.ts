import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { Voice } from '../00-case/voice.ts'
import { AENDRING } from '../appealed-case.specimen.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { stateOf } from '../case-state.ts'
import { aCase, KARLA, LEDER, POST } from '../case.specimen.ts'
import { citizenCase } from './citizen-case.ts'
import { foldCase } from '../fold-case.ts'
import { spokenCase } from './spoken-case.ts'

const id = (name: string) => name as RecordId
const today = plainDate('2025-03-20')

function spoken(more: readonly CaseEntry[], voice: Voice = { kind: 'borger', party: KARLA }) {
  const entries = [...entriesOf(aCase()), ...more]
  const file = foldCase(entries)
  if (file === undefined) throw new Error('a case')
  const journal = entries.map((entry) => ({ entry, by: { role: 'raadgiver' as const } }))
  const given = { journal, file, state: stateOf(file, true), voice, today }
  return spokenCase(citizenCase(given), file, 'Karla Vind')
}

/** A complaint that was read again, with one argument and the reply to it. */
const answered = (reply: string, why = 'Karla åbner selv sin post.'): readonly CaseEntry[] => [
  {
    kind: 'complaint-received',
    complaint: {
      id: id('k'),
      by: KARLA,
      channel: 'digital',
      received: today,
      words: 'Min nabo flytter, og Karla er mit navn.',
      contested: [POST],
    },
  },
  { kind: 'genvurdering-begun', id: id('g'), complaint: id('k'), by: LEDER, on: today, newSources: [] },
  {
    kind: 'genvurdering-part-judged',
    id: id('g'),
    part: { kind: 'fastholdt', need: POST, replies: [{ argument: 'Min nabo flytter.', reply }], why },
  },
  { kind: 'genvurdering-finished', id: id('g'), on: today },
]
const partIn = (mine: ReturnType<typeof spoken>) => {
  const part = mine.genvurderinger[0]?.parts[0]
  if (part?.kind !== 'fastholdt') throw new Error('a part that was upheld')
  return part
}

describe('to the citizen', () => {
  test('what others wrote speaks to her, and what she said stays as she said it', () => {
    const mine = spoken(answered('Karla kan ringe til sin rådgiver.'))
    expect(partIn(mine)).toMatchObject({
      why: 'Du åbner selv din post.',
      replies: [{ argument: 'Min nabo flytter.', reply: 'Du kan ringe til din rådgiver.' }],
    })
    expect(mine.complaints[0]?.words).toBe('Min nabo flytter, og Karla er mit navn.')
    const said = aCase().statements.filter(({ verbatim }) => verbatim)
    const shown = mine.sources.flatMap(({ statements }) => statements)
    for (const one of said) expect(shown.find((told) => told.id === one.id)?.text).toBe(one.text)
  })
  test('what was changed of the decision speaks to her too', () => {
    const [granted] = AENDRING.answers
    const changed = answered('').map((entry): CaseEntry =>
      entry.kind === 'genvurdering-part-judged'
        ? {
            ...entry,
            part: {
              kind: 'aendret',
              need: POST,
              reason: 'oplysninger-overset',
              why: 'Karla har sagt det.',
              answer: { ...granted, need: POST },
            },
          }
        : entry,
    )
    expect(spoken(changed).decision?.changes[0]?.answers).toMatchObject([{ why: 'Du har sagt det.' }])
  })
  test('a reply about someone she named is not turned to her', () => {
    const reply = 'Vi har ringet til ham. Han bliver boende.'
    expect(partIn(spoken(answered(reply))).replies[0]?.reply).toBe(reply)
  })
  test('a question to another stays a question to another', () => {
    const question: CaseEntry = {
      kind: 'question-asked',
      id: 'q' as never,
      question: { to: 'fagperson', need: POST, matter: 'Hvor ofte ringer du til Karla?', why: 'Det vides ikke.' },
      sent: today,
      due: plainDate('2025-04-01'),
    }
    expect(spoken([question]).asked.at(-1)?.matter).toBe('Hvor ofte ringer du til Karla?')
  })
  test('a statement in which it is not plain who is meant is shown as the words that stand in the case', () => {
    const source = aCase().sources[0]?.id
    if (source === undefined) throw new Error('a source')
    const text = 'Karla taler med sin søster, når hun er træt.'
    const said: CaseEntry = {
      kind: 'statement-recorded',
      statement: {
        id: 'uklar' as never,
        source,
        needs: [POST],
        topic: 'andet',
        points: 'neutral',
        text,
        verbatim: false,
      },
    }
    const shown = spoken([said]).sources.flatMap(({ statements }) => statements)
    expect(shown.find((one) => one.id === 'uklar')).toMatchObject({ text, verbatim: true })
  })
  test('grounds in which it is not plain who is meant stand in marks, as in a letter', () => {
    const why = 'Karla taler med sin søster, når hun er træt.'
    expect(partIn(spoken(answered('Karla kan ringe.', why)))).toMatchObject({ why: `»${why}«` })
  })
})

test('to one who speaks for her it stands as it was written', () => {
  const mine = spoken(answered('Karla kan ringe.'), {
    kind: 'repraesentant',
    party: 'part-soester' as never,
    as: 'partsrepraesentant',
    mandates: ['se-sagen'],
  } as Voice)
  expect(partIn(mine)).toMatchObject({ why: 'Karla åbner selv sin post.', replies: [{ reply: 'Karla kan ringe.' }] })
})
