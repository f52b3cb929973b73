import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { SourceId } from '../00-case/case-id.ts'
import { tracesOf } from '../07-letter/compose/composed-letter.ts'
import { composedText } from '../07-letter/compose/composed-text.ts'
import { aSetup, KARLAS_NAMES } from '../07-letter/compose/letter-setup.specimen.ts'
import { readLetter } from '../07-letter/read-letter.ts'
import { AENDRING, aReassessedCase, GENVURDERING, KLAGE } from '../appealed-case.specimen.ts'
import { INDKOEB, POST } from '../case.specimen.ts'
import type { WholeCase } from '../own-case.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import { composeReassessment } from './compose-reassessment.ts'
import type { Genvurdering, ReassessedPart } from './genvurdering.ts'

const DAY = plainDate('2025-04-10')
const [upheld] = GENVURDERING.parts
const [answer] = AENDRING.answers
if (upheld?.kind !== 'fastholdt' || answer === undefined) throw new Error('the specimen upholds, and changes')
const changed: ReassessedPart = {
  kind: 'aendret',
  need: INDKOEB,
  reason: 'oplysninger-overset',
  why: 'Karlas læge har beskrevet to uger om måneden, hvor Karla ikke kommer ud.',
  answer,
}
const PARTLY: Partial<Genvurdering> = { parts: [changed, { ...upheld, need: POST }] }

function letterOf(genvurdering: Partial<Genvurdering> = {}, klage: Partial<Complaint> = {}, day = DAY) {
  const file: WholeCase = aReassessedCase(genvurdering, klage)
  const one = file.genvurderinger?.[0]
  if (one === undefined) throw new Error('the specimen is reassessed')
  return composeReassessment(file, one, day, aSetup(), KARLAS_NAMES)
}
function textOf(...given: Parameters<typeof letterOf>): string {
  const letter = letterOf(...given)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}

describe('upheld', () => {
  test('the complaint is told in the citizen’s words, and each argument has its reply', () => {
    const text = textOf()
    expect(text).toContain(KLAGE.words)
    for (const { argument } of upheld.replies) expect(text).toContain(argument)
    expect(text).toContain('også i de tre uger i december, hvor du var syg.')
    expect(text).toContain('Derfor fastholder vi afgørelsen: Du har klaret dine indkøb')
  })
  test('the citizen reads what is decided, under which law, and that it goes to the board', () => {
    const text = textOf()
    expect(text).toContain('At købe ind: vi fastholder afgørelsen.')
    expect(text).toContain('§ 85 i serviceloven')
    expect(text).toContain('§ 66 i retssikkerhedsloven')
    expect(text).toContain('Vi sender nu din klage, dette brev og papirerne i sagen til Ankestyrelsen.')
    expect(text).not.toContain('Hvis du vil klage')
  })
  test('is read as an upheld reassessment, which is no decision of its own', () => {
    expect(readLetter(textOf(), DAY).kind).toBe('fastholdt-genvurdering')
  })
  test('by one who had no part in the decision, says so; else does not', () => {
    expect(textOf()).toContain('der ikke var med til at træffe afgørelsen')
    const decider = aReassessedCase().decision?.by
    if (decider === undefined) throw new Error('the specimen is decided')
    expect(textOf({ by: decider })).not.toContain('der ikke var med til')
  })
})

describe('changed in part', () => {
  const text = textOf(PARTLY, { contested: [INDKOEB, POST] })
  test('has the new answer with its reason, and how to complain of it', () => {
    expect(text).toContain('At købe ind: vi ændrer afgørelsen. Du får')
    expect(text).toContain('fordi vi havde overset oplysninger i sagen. Din læge har beskrevet')
    expect(text).toContain('Følgeskab til indkøb i de uger, hvor angsten er værst.')
    expect(text).toContain('Hvis du vil klage')
  })
  test('asks within four weeks whether the rest is kept, and which rest', () => {
    expect(text).toContain('Resten handler om hjælp til at åbne og forstå post.')
    expect(text).toContain('inden 4 uger fra den dag, du har fået brevet')
    expect(text).not.toContain('Vi sender nu din klage')
  })
})

test('changed in whole is a new decision with its own guidance, and does not go to the board', () => {
  const text = textOf({ parts: [changed] })
  expect(text).toContain('Derfor sender vi ikke klagen til Ankestyrelsen.')
  expect(text).toContain('Hvis du vil klage')
  expect(readLetter(text, DAY).kind).toBe('afgoerelse')
})

describe('changed, but not to all that was contested', () => {
  const text = textOf({
    parts: [
      {
        ...changed,
        medhold: 'delvist',
        answer: {
          need: INDKOEB,
          answer: { ...answer.answer, whyNotMore: 'Karla køber selv ind i de gode uger.' } as typeof answer.answer,
          change: {
            kind: 'nedsaettelse',
            cause: 'borgerens-forhold',
            explained: 'Karla har fået en aftale om levering.',
          },
        },
      },
    ],
  })
  test('the citizen is asked whether the rest is kept', () => {
    expect(text).toContain('du får medhold i en del')
    expect(text).toContain('inden 4 uger fra den dag, du har fået brevet')
    expect(text).not.toContain('Derfor sender vi ikke klagen')
  })
  test('why it is not more, and what is different now, is told', () => {
    expect(text).toContain('Du køber selv ind i de gode uger.')
    expect(text).toContain('Det, der er anderledes nu, er dette: Du har fået en aftale om levering.')
  })
})

test('what came with the complaint or after it is told', () => {
  const [source] = aReassessedCase().sources
  if (source === undefined) throw new Error('the specimen has sources')
  expect(textOf({ newSources: [source.id] })).toContain('Nye oplysninger')
  expect(textOf({ newSources: ['findes-ikke' as SourceId] })).not.toContain('Nye oplysninger')
})

describe('no letter is written', () => {
  test('while a contested need has not been read', () => {
    expect(letterOf({}, { contested: [INDKOEB, POST] })).toMatchObject({ ok: false, error: { kind: 'sagen-mangler' } })
  })
  test('while an argument waits for its reply', () => {
    const waiting = { ...upheld, replies: [{ argument: 'Det er for lidt.', reply: ' ' }] }
    const letter = letterOf({ parts: [waiting] })
    expect(letter.ok ? '' : letter.error.words.da).toContain('Det er for lidt.')
  })
  test('of a change that gives the citizen no more', () => {
    expect(letterOf({ parts: [{ ...changed, medhold: 'intet' }] })).toMatchObject({ ok: false })
  })
  test('of a complaint that is not in the case', () => {
    expect(letterOf({ complaint: 'klage-9' as never })).toMatchObject({ ok: false, error: { at: '/complaints' } })
  })
})

test('whoever complained for the citizen is not put in the citizen’s place', () => {
  const file = aReassessedCase({}, { by: 'soester' as never, channel: 'brev' })
  const one = file.genvurderinger?.[0]
  if (one === undefined) throw new Error('the specimen is reassessed')
  const letter = composeReassessment({ ...file, citizen: KLAGE.by }, one, DAY, aSetup(), KARLAS_NAMES)
  expect(letter.ok ? composedText(letter.value) : '').toContain('Der er den 20. marts 2025 klaget for dig over')
})

test('every piece that tells of the case says where it comes from', () => {
  const letter = letterOf(PARTLY, { contested: [INDKOEB, POST] })
  if (!letter.ok) throw new Error(letter.error.words.da)
  const told = letter.value.blocks.filter(({ kind }) => kind === 'facts' || kind === 'list')
  expect(letter.value.blocks.flatMap(tracesOf)).toContain('/genvurderinger/0/parts/0')
  expect(told.length).toBeGreaterThan(0)
})
