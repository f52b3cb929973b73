import { describe, expect, test } from 'vitest'
import type { Role } from '../00-case/role.ts'
import { aCase } from '../case.specimen.ts'
import type { CaseState } from '../case-state.ts'
import { isOpenTo, whyNotOpen } from './open-acts.ts'

const inCase = (roles: readonly Role[], state: CaseState) => ({ roles, state, file: aCase() })

describe('someone with several roles', () => {
  test('does an act that is open in any of them', () => {
    expect(isOpenTo('need-recorded', inCase(['visitator', 'raadgiver'], 'oplyses'))).toBe(true)
    expect(whyNotOpen('need-recorded', inCase(['visitator', 'raadgiver'], 'oplyses'))).toBeNull()
  })

  test('is told why it must wait, not that another of the roles never does it', () => {
    expect(whyNotOpen('need-recorded', inCase(['visitator', 'raadgiver'], 'genvurderes'))?.da).toBe(
      'Sagen bliver genvurderet.',
    )
  })

  test.each<[string, readonly Role[]]>([
    ['in roles that never do it', ['visitator', 'borger']],
    ['in no role at all', []],
  ])('is told that it is not theirs to do, %s', (_, roles) => {
    expect(whyNotOpen('need-recorded', inCase(roles, 'oplyses'))?.da).toBe('Det kan du ikke gøre i din rolle.')
    expect(isOpenTo('need-recorded', inCase(roles, 'oplyses'))).toBe(false)
  })
})
