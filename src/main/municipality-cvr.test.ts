import { expect, test } from 'vitest'
import { isCvr } from '../post/envelope.ts'
import { cvrOfMunicipality, municipalityOfCvr } from './municipality-cvr.ts'

test('each municipality has a CVR number that passes its check, and is found by it', () => {
  for (const code of ['0101', '0461', '0851', '0400']) {
    const cvr = cvrOfMunicipality(code) ?? ''
    expect(isCvr(cvr)).toBe(true)
    expect(municipalityOfCvr(cvr)).toBe(code)
  }
  for (const madeUp of ['0999', '0998']) expect(isCvr(cvrOfMunicipality(madeUp) ?? '')).toBe(true)
  expect(cvrOfMunicipality('0411')).toBeUndefined()
})
