import { expect, test } from 'vitest'
import { ROLES, type Role } from '../00-case/role.ts'
import { opennessOf } from './open-acts.ts'
import { aCaseAtTheBoard } from '../appealed-case.specimen.ts'
import type { Act } from '../case-entry.ts'
import { CASE_STATES, type CaseState } from '../case-state.ts'

const AT_BOARD: readonly CaseState[] = ['hos-styrelsen', 'til-underskrift']
const BEGUN = CASE_STATES.filter((state) => state !== 'ingen' && state !== 'til-underskrift')
const APPEALED: readonly CaseState[] = ['paaklaget', 'genvurderes', 'genvurderet', 'hos-styrelsen']

/** Who may, in which states; whatever is not here is refused. */
const OPEN: Readonly<Partial<Record<Act, Readonly<Partial<Record<Role, readonly CaseState[]>>>>>> = {
  'responsible-assigned': {
    raadgiver: BEGUN,
    leder: BEGUN,
    klagesagsbehandler: [...AT_BOARD, 'styrelsen-har-afgjort'],
    ankechef: [...AT_BOARD, 'styrelsen-har-afgjort'],
  },
  'complaint-withdrawn': {
    raadgiver: APPEALED,
    jurist: APPEALED,
    leder: APPEALED,
    borger: APPEALED,
    repraesentant: APPEALED,
    klagesagsbehandler: AT_BOARD,
    ankechef: AT_BOARD,
  },
}

test.each(Object.entries(OPEN))('%s is open to these roles in these states, and to no other', (act, table) => {
  for (const role of ROLES)
    for (const state of CASE_STATES) {
      const { kind } = opennessOf(act as Act, role, state, state === 'ingen' ? undefined : aCaseAtTheBoard())
      expect([role, state, kind]).toEqual([role, state, table[role]?.includes(state) === true ? 'open' : 'closed'])
    }
})
