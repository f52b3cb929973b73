import { expect, test } from 'vitest'
import { COMPLAINT_BODY, WRONG_BODIES } from './complaint-body.ts'
import { provisionOn } from './provision.ts'

test('the rules that name the complaint body were in force from the day it is known', () => {
  for (const { act, paragraph } of COMPLAINT_BODY.law) {
    expect(provisionOn(act, paragraph, COMPLAINT_BODY.inForce.from).kind).toBe('in-force')
  }
})

test('no spelling is of two bodies, and none is of the right one', () => {
  const names = [...COMPLAINT_BODY.names, ...WRONG_BODIES.flatMap((body) => body.names)]
  expect(names.length).toBe(new Set(names).size)
  expect(names).toEqual(names.map((name) => name.toLowerCase()))
})
