import { describe, expect, test } from 'vitest'
import { INDKOEB } from '../case.specimen.ts'
import { instructionKind, needsPlan } from './instruction-kind.ts'
import { anInstruction } from './outcome.specimen.ts'

const instruction = anInstruction(INDKOEB, { text: 'Spørg lægen.' })

describe('the kind of an instruction is derived from what it says', () => {
  test.each([
    [{ ...instruction }, 1],
    [{ ...instruction, reason: null }, 2],
    [{ ...instruction, reason: ' ' }, 2],
    [{ ...instruction, source: null }, 3],
    [{ ...instruction, matter: null, purpose: 'uenighed' }, 4],
    [{ ...instruction, source: null, purpose: 'udmaaling' }, 5],
  ] as const)('%o is kind %i', (given, kind) => {
    expect(instructionKind(given)).toBe(kind)
    expect(needsPlan(given)).toBe(kind >= 3)
  })
})
