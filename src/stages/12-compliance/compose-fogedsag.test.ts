import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { composedText } from '../07-letter/compose/composed-text.ts'
import { aSetup } from '../07-letter/compose/letter-setup.specimen.ts'
import { anOutcome, aRemittal } from '../11-outcome/outcome.specimen.ts'
import { aCase, INDKOEB } from '../case.specimen.ts'
import { composeFogedsag, type FogedsagAsked } from './compose-fogedsag.ts'

const NAMES = { citizen: 'Karla Vind', municipality: 'Solrød Fjordkommune' }
const BOARD = aSetup({ municipality: 'Ankestyrelsen' })
const outcome = anOutcome([[INDKOEB, aRemittal(INDKOEB)]])
const ask = (change: Partial<FogedsagAsked> = {}): FogedsagAsked => ({
  kind: 'henvendelse',
  sent: plainDate('2025-10-01'),
  due: plainDate('2025-10-15'),
  what: 'Der er ikke truffet en ny afgørelse',
  ...change,
})
const file = {
  ...aCase(),
  outcome,
  compliance: {
    proofs: [],
    fogedsag: [
      {
        id: 's-1' as never,
        kind: 'henvendelse' as const,
        on: plainDate('2025-10-01'),
        due: plainDate('2025-10-15'),
        words: 'x',
      },
    ],
  },
}
function textOf(asked: FogedsagAsked): string {
  const letter = composeFogedsag(file, asked, BOARD, NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}

describe('letters about a decision that is not followed', () => {
  test('the enquiry says what, by when, and what was asked for', () => {
    const text = textOf(ask())
    for (const part of [
      'Til Kommunalbestyrelsen i Solrød Fjordkommune',
      'Der er ikke truffet en ny afgørelse.',
      'Spørg den praktiserende læge.',
      'senest den 15. oktober 2025',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('tvangsbøder')
    expect(text).not.toContain('Kære')
  })
  test('the warning names who can be fined, since when the municipality was asked, and how to object', () => {
    const text = textOf(ask({ kind: 'varsel-om-tvangsboeder', due: plainDate('2025-11-01') }))
    for (const part of [
      '§ 50 b i kommunestyrelsesloven',
      '1. oktober 2025',
      'den 1. november 2025',
      'skal den skrive det',
    ])
      expect(text).toContain(part)
  })
  test('neither is written before there is a decision, or without what is not followed', () => {
    const { outcome: _, ...undecided } = file
    expect(composeFogedsag(undecided, ask(), BOARD, NAMES).ok).toBe(false)
    expect(composeFogedsag(file, ask({ what: ' ' }), BOARD, NAMES).ok).toBe(false)
  })
})
