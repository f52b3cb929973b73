import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { NeedId, OfficialId, RecordId } from '../00-case/case-id.ts'
import type { BoardContact } from '../10-board/board-file.ts'
import type { BoardInstruction } from './instruction-kind.ts'
import type { Outcome } from './outcome.ts'
import { whyNotSigned } from './signature.ts'

const POST = 'post' as NeedId
const KARI = 'kari' as OfficialId
const CHEF = 'chef' as OfficialId
const draft = (instruction: Partial<BoardInstruction> = {}) => ({
  by: KARI,
  outcome: {
    parts: [
      {
        needs: [POST],
        grounds: '',
        ruling: {
          kind: 'hjemvisning',
          instructions: [
            {
              id: 'anv' as RecordId,
              need: POST,
              text: 'Spørg lægen.',
              source: 'praktiserende-laege',
              matter: 'Hvad?',
              reason: null,
              purpose: 'udmaaling',
              ...instruction,
            },
          ],
        },
      },
    ],
  } as unknown as Outcome,
})
const contact = (change: Partial<BoardContact> = {}): BoardContact => ({
  id: 'k' as RecordId,
  on: plainDate('2025-08-01'),
  between: 'kommune-og-styrelse',
  by: KARI,
  about: 'Planen.',
  planFor: [POST],
  ...change,
})
const open = { source: null } as const

test.each<[string, ReturnType<typeof draft>, OfficialId, readonly BoardContact[], RegExp | null]>([
  ['another signs', draft(), CHEF, [], null],
  ['the drafter signs', draft(), KARI, [], /dit eget udkast/],
  ['an open instruction without a plan', draft(open), CHEF, [], /»Spørg lægen.«/],
  ['with a plan about the need', draft(open), CHEF, [contact()], null],
  ['with a plan about another need', draft(open), CHEF, [contact({ planFor: ['x' as NeedId] })], /plan/],
  ['with a talk that was no plan', draft(open), CHEF, [{ ...contact(), planFor: undefined as never }], /plan/],
  ['with a plan made with the citizen', draft(open), CHEF, [contact({ between: 'borger-og-styrelse' })], /plan/],
  ['an open instruction about the whole case', draft({ ...open, need: null }), CHEF, [contact()], null],
])('%s', (_, given, signer, contacts, told) => {
  const why = whyNotSigned(given, signer, contacts)
  if (told === null) expect(why).toBeNull()
  else expect(why?.da).toMatch(told)
})
